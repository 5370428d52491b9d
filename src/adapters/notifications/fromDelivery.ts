import type { AdapterResult, NotificationChannel, NotificationItem, OpenEnum } from '../../model';
import { openObject } from '../reading/openAnswer';
import { amount, identifier, oneOf, text, time } from '../values/schemas';
import { optional, required, shape } from '../reading/shape';

const deliveryShape = /* @__PURE__ */ shape(() => ({
  messageId: optional(identifier, 'sid'),
  messageTs: optional(identifier),
  status: optional(
    oneOf(['queued', 'pending', 'sent', 'delivered', 'failed'], {
      success: 'sent',
      undelivered: 'failed',
    }),
  ),
  statusCode: optional(amount),
  to: optional(text, 'channel'),
  subject: optional(text),
  message: optional(text),
  timestamp: required(time),
}));

/**
 * What became of one message by e-mail, Slack, SMS or WhatsApp, of the modules `email_service`, `slack_service`,
 * `twilio_service` and `whatsapp_service` → `{ items }` with one item of the type `delivery`. The services have no path
 * yet. A delivery that failed is answered with an error, `{error: "…"}`.
 *
 * @param options.channel By which way it went; the answers do not say.
 */
export function fromDelivery(
  answer: unknown,
  options: { readonly channel: OpenEnum<NotificationChannel> },
): AdapterResult<{ readonly items: readonly NotificationItem[] }> {
  const opened = openObject(answer, deliveryShape, 'a delivery');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const { channel } = options;
  const isAccepted = fields.statusCode !== null && fields.statusCode < 300;
  const item: NotificationItem = {
    id: fields.messageId ?? fields.messageTs ?? `${channel}/${fields.to ?? ''}/${fields.timestamp}`,
    type: 'delivery',
    priority: 'low',
    title: fields.subject ?? fields.message ?? fields.to ?? channel,
    body: fields.subject === null ? '' : (fields.message ?? ''),
    details: fields.to === null ? [] : [{ label: 'To', value: fields.to }],
    createdAt: fields.timestamp,
    readAt: null,
    archivedAt: null,
    snoozedUntil: null,
    channels: [channel],
    delivery: fields.status ?? (isAccepted ? 'sent' : null),
  };
  return { ok: true, data: { items: [item] }, issues };
}
