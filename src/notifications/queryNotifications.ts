import type { NotificationItem } from '../model';
import { compileQuery } from './compileQuery';
import type { NotificationQuery } from './notificationQuery';

/**
 * The items that a query asks for, in their given order. `now` (epoch milliseconds) ends snoozes that are due; without
 * it every snooze counts as running. O(n).
 */
export function queryNotifications(
  items: readonly NotificationItem[],
  query: NotificationQuery,
  now?: number,
): NotificationItem[] {
  return items.filter(compileQuery(query, now));
}
