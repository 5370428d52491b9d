import type { AdapterResult, NotificationDetail, NotificationFrame } from '../../model';
import { fromErrorAnswer } from '../reading/fromErrorAnswer';
import { parseJson } from '../values/parseJson';
import { isRecord } from '../values/isRecord';
import type { Issues } from '../reading/issues';
import { labelOf } from '../values/labelOf';
import { notificationOf, notificationShape } from './notification';
import { failureIn, notThis } from '../reading/openAnswer';
import { readFields } from '../reading/readFields';
import { identifier, text, time } from '../values/schemas';
import { optional, shape } from '../reading/shape';

const frameShape = /* @__PURE__ */ shape(() => ({
  ...notificationShape.fields,
  id: optional(identifier, 'notification_id'),
  createdAt: optional(time, 'timestamp'),
  error: optional(text),
}));

/**
 * One message of the notification socket → an item, a heartbeat, or an error. Contract: row `notification_service`,
 * fixture `ws.frames`.
 *
 * Takes the text of the frame or what it parses to. The text `pong` and frames of type `heartbeat`, `ping` or `pong`
 * are heartbeats. An event without an id gets one made of what it says, so that the same event twice is one item;
 * without a time it gets `receivedAt`, or `NaN`. Its further fields become `details`.
 *
 * @param options.receivedAt When the frame arrived, in epoch milliseconds (UTC).
 */
export function fromNotificationFrame(
  frame: unknown,
  options?: { readonly receivedAt?: number | undefined },
): AdapterResult<NotificationFrame> {
  const value = parseJson(frame);
  if (isHeartbeat(value)) return { ok: true, data: { kind: 'heartbeat' }, issues: [] };
  if (!isRecord(value)) return notThis(frame, 'a frame of the notification socket');
  if (value.type === 'error') return { ok: false, error: fromErrorAnswer(null, value), issues: [] };
  if (!['type', 'title', 'message'].some((key) => typeof value[key] === 'string')) {
    return failureIn(value) ?? notThis(value, 'a notification');
  }

  const issues: Issues = [];
  const fields = readFields(value, frameShape, '', issues);
  if (fields === null) return notThis(value, 'a notification');
  const item = notificationOf({
    ...fields,
    id: fields.id ?? contentId(value),
    createdAt: fields.createdAt ?? options?.receivedAt ?? NaN,
    message: fields.message ?? fields.error,
    title: fields.title ?? (fields.message === null ? labelOf(fields.type ?? 'unknown') : null),
  });
  const details = item.details.length > 0 ? item.details : furtherFields(value);
  return { ok: true, data: { kind: 'item', item: { ...item, details } }, issues };
}

function isHeartbeat(value: unknown): boolean {
  const word = isRecord(value) ? value.type : typeof value === 'string' ? value.trim() : null;
  return word === 'heartbeat' || word === 'ping' || word === 'pong';
}

/** The same event has the same texts and numbers. */
function contentId(value: Readonly<Record<string, unknown>>): string {
  return Object.keys(value)
    .sort()
    .map((key) => value[key])
    .filter((entry) => typeof entry === 'string' || typeof entry === 'number')
    .join('/')
    .slice(0, 200);
}

/** Fields of an event that no field of the item holds, as a person can read them. */
function furtherFields(value: Readonly<Record<string, unknown>>): NotificationDetail[] {
  const shown = new Set(frameShape.plan.flatMap(({ keys }) => keys));
  return Object.entries(value).flatMap(([key, entry]) => {
    const isPlain = typeof entry === 'string' || typeof entry === 'number';
    return isPlain && !shown.has(key) ? [{ label: labelOf(key), value: String(entry) }] : [];
  });
}
