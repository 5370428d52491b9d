import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useLatest, useNow, usePart } from '../../internal/index';
import {
  admitNotifications,
  countNotifications,
  emptyLog,
  currentNotifications,
  type NotificationAct,
  type NotificationLog,
} from '../../notifications/index';
import type { NotificationInbox, NotificationInboxOptions } from './notificationInbox';
import { actingPart } from './parts';
import { useArrivals } from './useArrivals';
import { useInboxCounts } from './useInboxCounts';

const noItems: readonly unknown[] = [];
const never = () => () => undefined;
const getEmptyLog = () => emptyLog;

/**
 * An inbox without a look: the operation log, arrivals and counts behind `NotificationCenter`, for building one's own.
 * Draw its rows from `useNotificationRows`.
 *
 * @example
 * const inbox = useNotificationInbox({ items, state, onAction });
 * const { rows } = useNotificationRows(inbox, { query: { unread: true } });
 */
export function useNotificationInbox(options: NotificationInboxOptions): NotificationInbox {
  const { state, onAction } = options;
  const items: readonly unknown[] = Array.isArray(options.items) ? options.items : noItems;
  const admitted = useMemo(() => admitNotifications(items), [items]);
  const clock = useNow(options.now);
  // A device whose clock is behind the server's would keep snoozed items asleep and call news the future.
  const now =
    clock === null ? null : Math.max(clock, Number.isFinite(state?.asOf) ? (state?.asOf ?? 0) : 0);

  const canAct = onAction !== undefined;
  const acting = usePart(actingPart, canAct);
  const latest = useLatest(options);
  const [log, setLog] = useState<NotificationLog | null>(null);
  const kept = useSyncExternalStore(log?.subscribe ?? never, log?.get ?? getEmptyLog, getEmptyLog);
  const { operations } = kept;
  const view = useMemo(
    () =>
      acting === null || operations.length === 0
        ? currentNotifications(admitted.items)
        : acting.foldNotifications(admitted.items, operations),
    [acting, admitted, operations],
  );
  const arrivals = useArrivals(admitted.items, {
    isReading: options.isReading === true,
    isLoading: state?.status === 'loading' || state?.status === 'idle',
  });
  const { withheld } = arrivals;
  const shown = useMemo(() => {
    if (withheld.size === 0) return view;
    const seen = admitted.items.filter(({ id }) => !withheld.has(id));
    return acting?.foldNotifications(seen, operations) ?? currentNotifications(seen);
  }, [view, withheld, acting, admitted, operations]);
  const loaded = useMemo(() => countNotifications(view, {}, now ?? undefined), [view, now]);
  const counted = { items: admitted.items, operations, view, loaded, now };
  const counts = useInboxCounts(options.counts, options.pagination?.hasMore === true, counted);

  if (log === null && acting !== null && canAct) setLog(acting.createInboxLog(latest));
  const isOnline = state?.connection !== 'offline';
  useEffect(() => log?.setOnline(isOnline), [log, isOnline]);
  useEffect(() => log?.setItems(admitted.items), [log, admitted, now]);
  useEffect(() => {
    if (log === null) return undefined;
    window.addEventListener('pagehide', log.flush);
    return () => {
      window.removeEventListener('pagehide', log.flush);
      log.flush();
    };
  }, [log]);

  const commands = useMemo(
    () => ({
      act: log === null ? null : (act: NotificationAct) => void log.act(act),
      undo: () => log?.undo(),
      retry: () => log?.retry(),
      dismiss: () => log?.dismiss(),
    }),
    [log],
  );
  return {
    ...kept,
    ...commands,
    ...counts,
    view,
    shown,
    now,
    issues: admitted.issues,
    rejected: admitted.issues.filter(({ dropped }) => dropped).length,
    arrived: arrivals.arrived,
    withheld,
    showWithheld: arrivals.show,
  };
}
