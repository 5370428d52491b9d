import type { NotificationItem, NotificationVerb } from '../model';
import type { NotificationOperation } from './notificationOperation';
import { takeAction } from './takeAction';

type Field = 'readAt' | 'archivedAt' | 'snoozedUntil' | 'pinnedAt' | 'mutedAt' | 'acknowledgedAt';

function set(item: NotificationItem, field: Field, value: number | null): NotificationItem {
  return (item[field] ?? null) === value ? item : { ...item, [field]: value };
}

/** What each verb begins, and what its opposite ends. */
const begins: Readonly<Partial<Record<NotificationVerb, Field>>> = {
  read: 'readAt',
  archive: 'archivedAt',
  pin: 'pinnedAt',
  acknowledge: 'acknowledgedAt',
  mute: 'mutedAt',
};
const ends: Readonly<Partial<Record<NotificationVerb, Field>>> = {
  unread: 'readAt',
  unarchive: 'archivedAt',
  unsnooze: 'snoozedUntil',
  unpin: 'pinnedAt',
  unmute: 'mutedAt',
};

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
  if (verb === 'delete') return null;
  if (verb === 'action') {
    return takeAction(item, operation.actionId, operation.status === 'confirmed');
  }
  if (verb === 'snooze') return set(item, 'snoozedUntil', until ?? null);
  const begun = begins[verb];
  // A fact that already holds keeps its own time: doing it again changes nothing.
  if (begun !== undefined) return item[begun] == null ? set(item, begun, at) : item;
  const ended = ends[verb];
  return ended === undefined ? item : set(item, ended, null);
}
