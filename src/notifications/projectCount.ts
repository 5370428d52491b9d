import type { NotificationItem } from '../model';
import { countNotifications } from './countNotifications';
import { foldNotifications } from './foldNotifications';
import type { NotificationOperation } from './notificationOperation';
import type { NotificationQuery } from './notificationQuery';

/** What of an inbox the server counted, and what has become of it since. */
export interface CountedInbox {
  /** The loaded items as the server knew them when it counted; see `countedItems`. */
  readonly counted: readonly NotificationItem[];
  /** The server's items of now. */
  readonly items: readonly NotificationItem[];
  readonly operations: readonly NotificationOperation[];
  /** Nothing is unread any more beyond what is loaded; see `clearsInbox`. */
  readonly isCleared: boolean;
  /** Epoch milliseconds; see `folderOf`. */
  readonly now?: number | undefined;
}

/**
 * What a count of the server's comes to now: what it counted beyond the loaded items, plus what is there of the loaded
 * ones. So an arrival, an act and its failure move it at once, each by itself, and none twice. Never less than what is
 * there. O(n).
 *
 * @param serverCount Of the unread ones that match the query, as it came.
 */
export function projectCount(
  serverCount: number,
  { counted, items, operations, isCleared, now }: CountedInbox,
  query: NotificationQuery = {},
): number {
  const unread = (some: readonly NotificationItem[]) => countNotifications(some, query, now).unread;
  const beyond = isCleared ? 0 : Math.max(0, serverCount - unread(counted));
  return beyond + unread(foldNotifications(items, operations));
}

/**
 * Adds to the items that the server has counted those that were loaded since and are older: pages of history, as they
 * came. What is newer has arrived since. The very same list when there is nothing to add. O(n).
 */
export function countedItems(
  counted: readonly NotificationItem[],
  items: readonly NotificationItem[],
): readonly NotificationItem[] {
  const known = new Set(counted.map(({ id }) => id));
  const newest = counted.reduce(
    (at, { createdAt }) => (createdAt > at ? createdAt : at),
    -Infinity,
  );
  const history = items.filter(({ id, createdAt }) => createdAt <= newest && !known.has(id));
  return history.length === 0 ? counted : [...counted, ...history];
}
