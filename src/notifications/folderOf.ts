import type { NotificationItem } from '../model';
import type { NotificationFolder } from './notificationQuery';

/**
 * The folder of an item at `now` (epoch milliseconds). Archived wins over snoozed; a snooze ends at its very instant.
 * Without a `now` nobody can tell that a snooze is over, so it counts as running.
 */
export function folderOf(item: NotificationItem, now?: number): NotificationFolder {
  if (item.archivedAt != null) return 'archived';
  if (item.snoozedUntil != null && !(now !== undefined && item.snoozedUntil <= now)) {
    return 'snoozed';
  }
  return 'inbox';
}
