import type { NotificationChannel, NotificationItem, Severity } from '../../model';
import { labelOf } from '../values/labelOf';
import { define, identifier, listOf, oneOf, record, text, time } from '../values/schemas';
import { severity } from '../values/severity';
import { expected, optional, required, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';
import { splitMessage } from './splitMessage';

/** What notifications are about; new ones come every year. */
export const notificationType = /* @__PURE__ */ oneOf([
  'error_alert',
  'recovery_success',
  'recovery_failure',
  'system_health',
  'correlation_detected',
  'threshold_exceeded',
  'workflow_completed',
  'workflow_failed',
  'ai_execution',
  'system_alert',
  'approval_required',
]);

/** How a delivery went. */
export const delivery = /* @__PURE__ */ oneOf(['pending', 'sent', 'delivered', 'failed']);

/** The ways a notification takes. */
export const channels = /* @__PURE__ */ define(() =>
  listOf(oneOf<NotificationChannel>(['email', 'slack', 'sms', 'webhook', 'in_app'])),
);

/** One notification, in any of the forms in which Error-IQ sends it. */
export const notificationShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier, 'notification_id'),
  type: expected(notificationType),
  priority: expected(severity),
  title: optional(text),
  message: optional(text, 'body'),
  createdAt: required(time, 'timestamp'),
  deliveredAt: optional(time, 'sent_at'),
  readAt: optional(time),
  archivedAt: optional(time),
  snoozedUntil: optional(time),
  updatedAt: optional(time),
  channels: optional(channels),
  status: optional(delivery),
  errorMessage: optional(text),
  data: optional(record),
}));

export type NotificationFields = FieldValues<typeof notificationShape>;

/** The labels in messages of each type, by the number of their line. See `splitMessage`. */
export type KnownLabels = Map<string, string[]>;

/**
 * The item that the fields make. Without a title the first line of the message stands in its place, or else the type
 * in words.
 *
 * @param known Labels of the messages before; written to.
 */
export function notificationOf(
  fields: NotificationFields,
  known: KnownLabels = new Map(),
): NotificationItem {
  const type = fields.type ?? 'unknown';
  const { details, body } = splitMessage(fields.message ?? '', labelsOf(type, known));
  const line = body.indexOf('\n');
  const firstLine = line === -1 ? body : body.slice(0, line);
  return {
    id: fields.id,
    type,
    // The model names four priorities; another one stays as its text and is shown with a neutral look.
    priority: (fields.priority ?? 'medium') as Severity,
    title: fields.title ?? (firstLine || labelOf(type)),
    body: fields.title === null ? body.slice(firstLine.length).trim() : body,
    details,
    createdAt: fields.createdAt,
    readAt: fields.readAt,
    archivedAt: fields.archivedAt,
    snoozedUntil: fields.snoozedUntil,
    channels: fields.channels ?? [],
    delivery: fields.status,
    deliveryError: fields.errorMessage,
    deliveredAt: fields.deliveredAt,
    updatedAt: fields.updatedAt,
    threadId: threadIn(fields.data ?? {}),
  };
}

function labelsOf(type: string, known: KnownLabels): string[] {
  const labels = known.get(type) ?? [];
  // A server that invents types without end shall not fill the memory.
  if (labels.length === 0 && known.size < 100) known.set(type, labels);
  return labels;
}

/** Notifications about one incident carry its correlation id. */
function threadIn(data: Readonly<Record<string, unknown>>): string | null {
  return typeof data.correlation_id === 'string' ? data.correlation_id : null;
}
