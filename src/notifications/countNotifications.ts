import type { NotificationItem } from '../model';
import { compileQuery } from './compileQuery';
import { needsAck } from './needsAck';
import type { NotificationQuery } from './notificationQuery';
import { priorities } from './priorities';

/** Counts of one set of items; each is derived anew, none is kept and adjusted. */
export interface NotificationCounts {
  readonly total: number;
  readonly unread: number;
  readonly pinned: number;
  /** Those that still wait for an acknowledgement. */
  readonly needsAck: number;
  /** Unread ones by priority; a priority of which none is unread counts 0, one that nobody knows has its own key. */
  readonly unreadByPriority: Readonly<Record<string, number>>;
  /** All of them by priority. */
  readonly byPriority: Readonly<Record<string, number>>;
}

const add = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

/**
 * Counts the items that a query asks for: without one, those in the inbox, so archived and snoozed ones count nowhere.
 * `now` (epoch milliseconds) ends snoozes that are due. O(n).
 */
export function countNotifications(
  items: readonly NotificationItem[],
  query: NotificationQuery = {},
  now?: number,
): NotificationCounts {
  const matches = compileQuery(query, now);
  const byPriority = new Map<string, number>(priorities.map((priority) => [priority, 0]));
  const unreadByPriority = new Map(byPriority);
  let total = 0;
  let unread = 0;
  let pinned = 0;
  let waiting = 0;
  for (const item of items) {
    if (!matches(item)) continue;
    total += 1;
    add(byPriority, item.priority);
    if (item.pinnedAt != null) pinned += 1;
    if (needsAck(item)) waiting += 1;
    if (item.readAt != null) continue;
    unread += 1;
    add(unreadByPriority, item.priority);
  }
  return {
    total,
    unread,
    pinned,
    needsAck: waiting,
    // fromEntries defines each key as its own, so that a priority named __proto__ is only a key.
    byPriority: Object.fromEntries(byPriority),
    unreadByPriority: Object.fromEntries(unreadByPriority),
  };
}
