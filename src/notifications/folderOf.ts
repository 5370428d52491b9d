import type { NotificationItem } from '../model';
import { needsAck } from './needsAck';
import type { NotificationFolder } from './notificationQuery';

/**
 * The folder of an item at `now` (epoch milliseconds). Archived wins over expired, expired over snoozed. Expiry and the
 * end of a snooze take effect at their very instant; what must be acknowledged does not expire before it is. Without a
 * `now` nobody can tell that an item has expired or a snooze is over, so neither counts.
 */
export function folderOf(item: NotificationItem, now?: number): NotificationFolder {
  if (item.archivedAt != null) return 'archived';
  if (item.expiresAt != null && now !== undefined && item.expiresAt <= now && !needsAck(item)) {
    return 'expired';
  }
  if (item.snoozedUntil != null && !(now !== undefined && item.snoozedUntil <= now)) {
    return 'snoozed';
  }
  return 'inbox';
}
