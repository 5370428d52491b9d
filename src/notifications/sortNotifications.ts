import type { NotificationItem } from '../model';
import { priorityRank } from './priorities';

/**
 * By what items are ordered after the pinned ones: newest first; gravest first and then newest; or by the app's own
 * comparison, as for `Array.sort`.
 */
export type NotificationOrder = 'time' | 'priority' | NotificationComparison;

/** Below 0: `a` stands before `b`; above 0: behind it; 0: the newer one stands first. */
export type NotificationComparison = (a: NotificationItem, b: NotificationItem) => number;

// A time that is not known (NaN) stands last.
const timeOf = ({ createdAt }: NotificationItem): number =>
  Number.isNaN(createdAt) ? -Infinity : createdAt;

/** An app's comparison, made safe: what it cannot even compare with itself stands behind all that it can. */
function ownOrder(items: readonly NotificationItem[], compare: NotificationComparison) {
  const ask: NotificationComparison = (a, b) => {
    try {
      const answer: unknown = compare(a, b);
      return typeof answer === 'number' ? answer : NaN;
    } catch {
      return NaN;
    }
  };
  const odd = new Set(items.filter((item) => Number.isNaN(ask(item, item))));
  return (a: NotificationItem, b: NotificationItem): number =>
    Number(odd.has(a)) - Number(odd.has(b)) || ask(a, b) || 0;
}

const byPriority: NotificationComparison = (a, b) =>
  priorityRank(a.priority) - priorityRank(b.priority);

/**
 * Items in reading order: pinned ones first; then by priority or the app's own comparison if asked for; then the newest;
 * ties by id, so that the order never depends on the order of arrival. A comparison that throws or answers `NaN` costs no
 * item its place in the list: two that it cannot tell apart stand by time. O(n log n).
 */
export function sortNotifications(
  items: readonly NotificationItem[],
  order: NotificationOrder = 'time',
): NotificationItem[] {
  const named = order === 'priority' ? byPriority : () => 0;
  const compare = typeof order === 'function' ? ownOrder(items, order) : named;
  return [...items].sort(
    (a, b) =>
      Number(b.pinnedAt != null) - Number(a.pinnedAt != null) ||
      compare(a, b) ||
      timeOf(b) - timeOf(a) ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}
