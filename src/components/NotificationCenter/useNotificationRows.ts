import { useMemo, useState } from 'react';
import type {
  CoalesceOptions,
  NotificationGrouping,
  NotificationOrder,
  NotificationQuery,
} from '../../notifications/index';
import { inboxView, type InboxView } from './inboxView';
import type { NotificationInbox } from './notificationInbox';

/** Which rows are asked for, and in which order. */
export interface NotificationRowsOptions {
  /** Keep the object; a new one is a new question. @default {} */
  readonly query?: NotificationQuery | undefined;
  /** @default 'day' */
  readonly groupBy?: NotificationGrouping | undefined;
  /** Keep a function: a new one is a new order. @default 'time' */
  readonly order?: NotificationOrder | undefined;
  /** Shows items that say the same within a minute as one. @default true */
  readonly coalesceDuplicates?: boolean | CoalesceOptions | undefined;
  /** IANA time zone in which a day begins. @default 'UTC' */
  readonly timeZone?: string | undefined;
}

/** The rows of one tab or filter, and how to unfold those that stand for several items. */
export interface NotificationRows extends InboxView {
  /** Bundles that are unfolded, by the id of their item. */
  readonly unfolded: ReadonlySet<string>;
  readonly toggleFold: (id: string) => void;
}

const nobody: ReadonlySet<string> = new Set();
const everything: NotificationQuery = {};

/**
 * The rows that an inbox shows, in reading order and in groups. What was unread when this tab was opened stays in sight
 * once read, so that no row vanishes under the pointer; what arrives while somebody reads is left out until it is asked
 * for. O(n log n) for each change.
 */
export function useNotificationRows(
  { shown: view, now }: NotificationInbox,
  options: NotificationRowsOptions = {},
): NotificationRows {
  const { query = everything, groupBy = 'day', order = 'time', timeZone = 'UTC' } = options;
  const { coalesceDuplicates: coalesce = true } = options;
  const [unfolded, setUnfolded] = useState(nobody);
  const [retained, setRetained] = useState(nobody);
  if (query.unread === true) {
    const added = view.filter(({ id, readAt }) => readAt == null && !retained.has(id));
    if (added.length > 0) setRetained(new Set([...retained, ...added.map(({ id }) => id)]));
  }
  const shown = useMemo(
    () =>
      inboxView(view, {
        query,
        groupBy,
        order,
        coalesce,
        timeZone,
        now,
        retained,
        unfolded,
      }),
    [view, query, groupBy, order, coalesce, timeZone, now, retained, unfolded],
  );
  return {
    ...shown,
    unfolded,
    toggleFold: (id) => {
      const next = new Set(unfolded);
      if (!next.delete(id)) next.add(id);
      setUnfolded(next);
    },
  };
}
