import type { NotificationItem, Severity } from '../model';
import { isRecord } from './isRecord';

/** Why a record is not shown, or what of it was not usable. */
export interface NotificationIssue {
  /** Place in the list that was handed in. */
  readonly index: number;
  readonly id: string | null;
  /** The field that was not usable; `null`: the record as a whole. */
  readonly field: string | null;
  /** True: the record is not shown. */
  readonly dropped: boolean;
}

/** The items that can be shown, and what was wrong with the records they came from. */
export interface AdmittedNotifications {
  readonly items: readonly NotificationItem[];
  readonly issues: readonly NotificationIssue[];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= 8.64e15;
const times = [
  'readAt',
  'archivedAt',
  'snoozedUntil',
  'pinnedAt',
  'mutedAt',
  'acknowledgedAt',
  'updatedAt',
] as const;
const optionalTexts = ['version', 'source', 'threadId', 'dedupeKey', 'href'] as const;

const isDetail = (value: unknown): value is { label: string; value: string } =>
  isRecord(value) && isText(value.label) && isText(value.value);

/** An item that is wholly as the model says is handed on as the very same object, so that nothing renders again. */
function isSound(record: Readonly<Record<string, unknown>>): boolean {
  return (
    isText(record.id) &&
    isText(record.title) &&
    isText(record.type) &&
    isText(record.body) &&
    isText(record.priority) &&
    isTime(record.createdAt) &&
    times.every((field) => record[field] == null || isTime(record[field])) &&
    optionalTexts.every((field) => record[field] == null || isText(record[field])) &&
    Array.isArray(record.details) &&
    record.details.every(isDetail) &&
    Array.isArray(record.channels) &&
    record.channels.every(isText)
  );
}

const sound = new WeakSet<object>();

function admit(
  value: unknown,
  index: number,
  report: (issue: NotificationIssue) => void,
): NotificationItem | null {
  if (!isRecord(value)) {
    report({ index, id: null, field: null, dropped: true });
    return null;
  }
  const { id, title, body, type, priority, createdAt, details, channels, delivery } = value;
  if (!isText(id) || id === '' || !isText(title)) {
    const field = !isText(id) || id === '' ? 'id' : 'title';
    report({ index, id: isText(id) ? id : null, field, dropped: true });
    return null;
  }
  const flaw = (field: string) => report({ index, id, field, dropped: false });
  const text = (field: string, given: unknown): string => {
    if (isText(given)) return given;
    flaw(field);
    return '';
  };
  const list = <T>(field: string, given: unknown, is: (one: unknown) => one is T): T[] => {
    const entries: readonly unknown[] = Array.isArray(given) ? given : [];
    const usable = entries.filter(is);
    if (!Array.isArray(given) || usable.length < entries.length) flaw(field);
    return usable;
  };
  const optional = <T>(field: string, is: (one: unknown) => one is T): T | null => {
    const given = value[field];
    if (given == null) return null;
    if (is(given)) return given;
    flaw(field);
    return null;
  };
  if (!isTime(createdAt)) flaw('createdAt');
  return {
    id,
    title,
    body: text('body', body),
    type: text('type', type),
    // The model names four priorities; another text is shown as that text, with a neutral look.
    priority: text('priority', priority) as Severity,
    details: list('details', details, isDetail),
    channels: list('channels', channels, isText),
    delivery: isText(delivery) ? delivery : null,
    createdAt: isTime(createdAt) ? createdAt : NaN,
    readAt: optional('readAt', isTime),
    archivedAt: optional('archivedAt', isTime),
    snoozedUntil: optional('snoozedUntil', isTime),
    pinnedAt: optional('pinnedAt', isTime),
    mutedAt: optional('mutedAt', isTime),
    acknowledgedAt: optional('acknowledgedAt', isTime),
    updatedAt: optional('updatedAt', isTime),
    version: optional('version', isText),
    source: optional('source', isText),
    threadId: optional('threadId', isText),
    dedupeKey: optional('dedupeKey', isText),
    href: optional('href', isText),
    requiresAck: value.requiresAck === true,
  };
}

/**
 * Lets into the list what can be shown. A record without an id or a title is left out, any other flaw costs that field
 * alone, and each is told. A time that cannot be read becomes `NaN`: shown as unknown, sorted last, never as 1970. Items
 * that have no flaw are handed on as the very same objects. O(n); an object is looked at once in its life.
 */
export function admitNotifications(records: readonly unknown[]): AdmittedNotifications {
  const issues: NotificationIssue[] = [];
  const items = records.flatMap((record, index) => {
    if (typeof record === 'object' && record !== null && sound.has(record)) {
      return record as NotificationItem;
    }
    if (isRecord(record) && record.id !== '' && isSound(record)) {
      sound.add(record);
      return record as unknown as NotificationItem;
    }
    return admit(record, index, (issue) => issues.push(issue)) ?? [];
  });
  return { items, issues };
}
