import type { NotificationItem } from '../model';
import { newerNotification } from './newerNotification';

/** Each id once, at the place of its first item, as its newest one (see `newerNotification`). O(n). */
export function uniqueNotifications(
  items: readonly NotificationItem[],
): readonly NotificationItem[] {
  if (new Set(items.map(({ id }) => id)).size === items.length) return items;
  const newest = new Map<string, NotificationItem>();
  for (const item of items) {
    const known = newest.get(item.id);
    newest.set(item.id, known === undefined ? item : newerNotification(known, item));
  }
  return [...newest.values()];
}
