import type { NotificationItem } from '../model';
import { compileQuery } from './compileQuery';
import type { NotificationQuery } from './notificationQuery';

/**
 * Whether one item is among those that a query asks for. `now` (epoch milliseconds) ends snoozes that are due; without
 * it every snooze counts as running. For many items use `queryNotifications`, which prepares the query once.
 */
export function matchesNotificationQuery(
  item: NotificationItem,
  query: NotificationQuery,
  now?: number,
): boolean {
  return compileQuery(query, now)(item);
}
