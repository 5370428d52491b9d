import type { NotificationItem } from '../model';
import { uniqueNotifications } from './uniqueNotifications';

/**
 * What counts: each id once (see `uniqueNotifications`), without the items that another one names in `supersedesId`. Of
 * items that name each other in a ring one name does not count, so that never all of them go. O(n).
 */
export function currentNotifications(
  items: readonly NotificationItem[],
): readonly NotificationItem[] {
  const unique = uniqueNotifications(items);
  const older = new Map<string, string>();
  for (const { id, supersedesId } of unique) if (supersedesId != null) older.set(id, supersedesId);
  if (older.size === 0) return unique;

  const walkedFrom = new Map<string, string>();
  for (const start of older.keys()) {
    let from = start;
    let to = older.get(from);
    walkedFrom.set(from, walkedFrom.get(from) ?? start);
    while (to !== undefined && older.has(to) && !walkedFrom.has(to)) {
      walkedFrom.set(to, start);
      from = to;
      to = older.get(to);
    }
    if (to !== undefined && walkedFrom.get(to) === start) older.delete(from);
  }
  const replaced = new Set(older.values());
  return unique.filter(({ id }) => !replaced.has(id));
}
