import type { NotificationItem } from '../../model/index';
import {
  coalesceNotifications,
  groupNotifications,
  queryNotifications,
  sortNotifications,
  type CoalesceOptions,
  type NotificationBundle,
  type NotificationGroup,
  type NotificationGrouping,
  type NotificationOrder,
  type NotificationQuery,
} from '../../notifications/index';

/** A line of the list. A `group` line is the heading of those below it. */
export type InboxRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: NotificationGroup;
      readonly isPinned: boolean;
    }
  | {
      readonly kind: 'item';
      readonly key: string;
      readonly bundle: NotificationBundle;
      readonly group: NotificationGroup;
      readonly isPinned: boolean;
      /** Stands right below its group's heading. */
      readonly isFirst: boolean;
      /** Place among the item lines, from 1. */
      readonly position: number;
      /** Shown on its own because its bundle is unfolded. */
      readonly isPart: boolean;
    };

/** What the list shows: its rows and how many there are. */
export interface InboxView {
  readonly rows: readonly InboxRow[];
  /** How many item lines there are. */
  readonly size: number;
  /** The items that are shown. */
  readonly items: readonly NotificationItem[];
}

export interface InboxViewOptions {
  readonly query: NotificationQuery;
  readonly groupBy: NotificationGrouping;
  readonly order: NotificationOrder;
  readonly coalesce: boolean | CoalesceOptions;
  readonly timeZone: string;
  /** Epoch milliseconds; `null`: not known yet. */
  readonly now: number | null;
  /** Shown although read since: a line does not vanish under the pointer. */
  readonly retained: ReadonlySet<string>;
  /** Bundles that are unfolded, by the id of their item. */
  readonly unfolded: ReadonlySet<string>;
}

const alone = (item: NotificationItem): NotificationBundle => ({
  item,
  items: [item],
  unread: Number(item.readAt == null),
});

/** Everything that the list shows, from the items as the person sees them. Pure. O(n log n). */
export function inboxView(view: readonly NotificationItem[], options: InboxViewOptions): InboxView {
  const { query, now, retained, unfolded, timeZone, groupBy } = options;
  const { unread, ...wide } = query;
  const shown = queryNotifications(view, wide, now ?? undefined).filter(
    ({ id, readAt }) => unread === undefined || (readAt == null) === unread || retained.has(id),
  );
  const items = sortNotifications(shown, options.order);
  // Pinned ones were sorted to the start.
  const unpinnedFrom = items.findIndex(({ pinnedAt }) => pinnedAt == null);
  const pinned = unpinnedFrom < 0 ? items : items.slice(0, unpinnedFrom);
  const loose = pinned.length === 0 ? items : items.slice(pinned.length);

  const rows: InboxRow[] = [];
  let position = 0;
  const add = (group: NotificationGroup, isPinned: boolean) => {
    let isFirst = groupBy !== 'none' || isPinned;
    if (isFirst) {
      rows.push({
        kind: 'group',
        key: `group ${isPinned ? 'pinned' : group.key}`,
        group,
        isPinned,
      });
    }
    const addLine = (bundle: NotificationBundle, key: string, isPart: boolean) => {
      position += 1;
      rows.push({ kind: 'item', key, bundle, group, isPinned, isFirst, position, isPart });
      isFirst = false;
    };
    const { coalesce } = options;
    const bundles = coalesce
      ? coalesceNotifications(group.items, coalesce === true ? {} : coalesce)
      : group.items.map(alone);
    for (const bundle of bundles) {
      const { item, items: all } = bundle;
      addLine(bundle, item.id, false);
      if (all.length < 2 || !unfolded.has(item.id)) continue;
      for (const part of all) addLine(alone(part), `part ${part.id}`, true);
    }
  };
  for (const group of groupNotifications(pinned, 'none', { timeZone, now })) add(group, true);
  for (const group of groupNotifications(loose, groupBy, { timeZone, now })) add(group, false);
  return { rows, size: position, items };
}
