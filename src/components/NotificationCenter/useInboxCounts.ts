import { useMemo, useState } from 'react';
import type { NotificationItem } from '../../model/index';
import {
  countNotifications,
  type NotificationCounts,
  type NotificationOperation,
  type NotificationQuery,
} from '../../notifications/index';
import type { AtLeast, InboxCounts, NotificationServerCounts } from './inboxCounts';
import type { CountMemory } from './noteCounts';
import { useActing } from './useActing';

const nothing: ReadonlySet<string> = new Set();

interface CountedView {
  readonly items: readonly NotificationItem[];
  readonly operations: readonly NotificationOperation[];
  readonly view: readonly NotificationItem[];
  /** Of the view. */
  readonly loaded: NotificationCounts;
  readonly now: number | null;
}

/**
 * The counts of the inbox: of what is loaded where that is all, else the server's with what has happened here since. What
 * nobody knows is a lower bound.
 */
export function useInboxCounts(
  server: NotificationServerCounts | undefined,
  hasMore: boolean,
  { items, operations, view, loaded, now }: CountedView,
): {
  readonly counts: InboxCounts;
  readonly unreadOf: (query: NotificationQuery, serverCount?: number) => AtLeast;
} {
  const acting = useActing();
  const key = JSON.stringify(server ?? null);
  const [memory, setMemory] = useState<CountMemory>({
    key,
    counted: items,
    known: nothing,
    isCleared: false,
  });
  const isPart = server !== undefined || hasMore;
  const asOf = server?.asOf ?? null;
  const noted =
    acting && isPart ? acting.noteCounts(memory, { key, items, operations, asOf }) : memory;
  if (noted !== memory) setMemory(noted);

  return useMemo(() => {
    const at = now ?? undefined;
    const isCleared = noted.isCleared || acting?.clearsSince(noted, operations) === true;
    const project = (count: number, query: NotificationQuery = {}) =>
      acting
        ? acting.projectCount(count, { ...noted, isCleared, items, operations, now: at }, query)
        : Math.max(count, countNotifications(view, query, at).unread);
    const unread = server ? project(server.unread) : loaded.unread;
    const unreadIsLeast = !isCleared && (server ? server.isLowerBound === true : hasMore);
    const isMoreThanLoaded = unreadIsLeast || unread > loaded.unread;
    const priorities = Object.entries(server?.unreadByPriority ?? {}).map(
      ([priority, count]) => [priority, project(count, { priorities: [priority] })] as const,
    );
    return {
      counts: {
        ...loaded,
        unread,
        unreadByPriority: { ...loaded.unreadByPriority, ...Object.fromEntries(priorities) },
        unreadIsLeast,
        criticalIsLeast: server?.unreadByPriority ? unreadIsLeast : isMoreThanLoaded,
      },
      unreadOf: (query: NotificationQuery, serverCount?: number) =>
        serverCount === undefined
          ? { count: countNotifications(view, query, at).unread, isLeast: isMoreThanLoaded }
          : { count: project(serverCount, query), isLeast: unreadIsLeast },
    };
  }, [server, hasMore, acting, noted, items, operations, view, loaded, now]);
}
