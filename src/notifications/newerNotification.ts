import type { NotificationItem } from '../model';

/**
 * Which of two items of the same id is the newer one: the later `updatedAt`; when that does not tell, the second, which
 * came later.
 */
export function newerNotification(
  first: NotificationItem,
  second: NotificationItem,
): NotificationItem {
  const before = first.updatedAt ?? null;
  const after = second.updatedAt ?? null;
  return before !== null && after !== null && before > after ? first : second;
}
