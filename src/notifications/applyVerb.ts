import type { NotificationItem } from '../model';
import type { NotificationOperation } from './notificationOperation';
import { takeAction } from './takeAction';

type Field = 'readAt' | 'archivedAt' | 'snoozedUntil' | 'pinnedAt' | 'mutedAt' | 'acknowledgedAt';

function set(item: NotificationItem, field: Field, value: number | null): NotificationItem {
  return (item[field] ?? null) === value ? item : { ...item, [field]: value };
}

/** A fact that already holds keeps its own time: doing it again changes nothing. */
const begin = (item: NotificationItem, field: Field, at: number): NotificationItem =>
  item[field] == null ? set(item, field, at) : item;

/**
 * What an item looks like after an operation, or `null` when it is gone. Returns the very same object when nothing
 * changes. Applying the same operation twice is the same as once.
 */
export function applyVerb(
  item: NotificationItem,
  operation: Pick<NotificationOperation, 'verb' | 'at' | 'until' | 'actionId'> & {
    readonly status?: NotificationOperation['status'] | undefined;
  },
): NotificationItem | null {
  const { verb, at, until } = operation;
  switch (verb) {
    case 'read':
      return begin(item, 'readAt', at);
    case 'unread':
      return set(item, 'readAt', null);
    case 'archive':
      return begin(item, 'archivedAt', at);
    case 'unarchive':
      return set(item, 'archivedAt', null);
    case 'snooze':
      return set(item, 'snoozedUntil', until ?? null);
    case 'unsnooze':
      return set(item, 'snoozedUntil', null);
    case 'pin':
      return begin(item, 'pinnedAt', at);
    case 'unpin':
      return set(item, 'pinnedAt', null);
    case 'acknowledge':
      return begin(item, 'acknowledgedAt', at);
    case 'mute':
      return begin(item, 'mutedAt', at);
    case 'unmute':
      return set(item, 'mutedAt', null);
    case 'delete':
      return null;
    case 'action':
      return takeAction(item, operation.actionId, operation.status === 'confirmed');
    default:
      return item;
  }
}
