import { isRecord } from '../values/isRecord';
import { channels, delivery, notificationType } from './notification';
import type { NotificationFields } from './notification';
import { severity } from '../values/severity';
import { soundText, soundTime } from '../reading/soundValues';

/**
 * The fields of a notification that is sound throughout, several times faster than by its shape; `null` when anything is
 * unusual. It agrees with `readFields` on `notificationShape`: same keys, same order of keys, same values.
 */
export function soundNotification(sent: unknown): NotificationFields | null {
  if (!isRecord(sent)) return null;
  const id = soundText(either(sent.id, sent.notification_id));
  const type = notificationType.shortcut?.(sent.type);
  const priority = severity.shortcut?.(sent.priority);
  const title = soundText(sent.title);
  const message = soundText(either(sent.message, sent.body));
  const createdAt = soundTime(either(either(sent.created_at, sent.createdAt), sent.timestamp));
  const deliveredAt = soundTime(either(either(sent.delivered_at, sent.deliveredAt), sent.sent_at));
  const readAt = soundTime(either(sent.read_at, sent.readAt));
  const archivedAt = soundTime(either(sent.archived_at, sent.archivedAt));
  const snoozedUntil = soundTime(either(sent.snoozed_until, sent.snoozedUntil));
  const updatedAt = soundTime(either(sent.updated_at, sent.updatedAt));
  const errorMessage = soundText(either(sent.error_message, sent.errorMessage));
  const ways = sent.channels === undefined ? null : channels.shortcut?.(sent.channels);
  const status = sent.status === undefined ? null : delivery.shortcut?.(sent.status);
  const data = sent.data === undefined ? null : sent.data;
  const isSound =
    typeof id === 'string' &&
    type !== undefined &&
    priority !== undefined &&
    title !== undefined &&
    message !== undefined &&
    typeof createdAt === 'number' &&
    deliveredAt !== undefined &&
    readAt !== undefined &&
    archivedAt !== undefined &&
    snoozedUntil !== undefined &&
    updatedAt !== undefined &&
    errorMessage !== undefined &&
    ways !== undefined &&
    status !== undefined &&
    (data === null || isRecord(data));
  if (!isSound) return null;
  return {
    id,
    type,
    priority,
    title,
    message,
    createdAt,
    deliveredAt,
    readAt,
    archivedAt,
    snoozedUntil,
    updatedAt,
    channels: ways,
    status,
    errorMessage,
    data,
  };
}

/** The value under the first key that is there. */
function either(first: unknown, second: unknown): unknown {
  return first === undefined ? second : first;
}
