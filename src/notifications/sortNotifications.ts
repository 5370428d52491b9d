import type { NotificationItem } from '../model';

/** By what items are ordered after the pinned ones: newest first, or gravest first and then newest. */
export type NotificationOrder = 'time' | 'priority';

const ranks: Readonly<Record<string, number>> = { critical: 0, high: 1, medium: 2, low: 3 };
// A priority that nobody knows stands between medium and low: neither alarming nor buried.
const rankOf = (priority: string): number =>
  Object.hasOwn(ranks, priority) ? (ranks[priority] ?? 2.5) : 2.5;

// A time that is not known (NaN) stands last.
const timeOf = ({ createdAt }: NotificationItem): number =>
  Number.isNaN(createdAt) ? -Infinity : createdAt;

/**
 * Items in reading order: pinned ones first; then by priority if asked for; then the newest; ties by id, so that the
 * order never depends on the order of arrival. O(n log n).
 */
export function sortNotifications(
  items: readonly NotificationItem[],
  order: NotificationOrder = 'time',
): NotificationItem[] {
  return [...items].sort((a, b) => {
    const pinned = Number(b.pinnedAt != null) - Number(a.pinnedAt != null);
    const priority = order === 'priority' ? rankOf(a.priority) - rankOf(b.priority) : 0;
    return pinned || priority || timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : Number(a.id > b.id));
  });
}
