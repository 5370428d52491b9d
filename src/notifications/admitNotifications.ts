import type { NotificationItem } from '../model';
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

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isTime: Check = (value) => typeof value === 'number' && Math.abs(value) <= 8.64e15;
const isListOf =
  (is: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(is);
const isNothingOr =
  (is: Check): Check =>
  (value) =>
    value == null || is(value);
const isName: Check = (value) => isText(value) && value !== '';
const isActor: Check = (value) => isRecord(value) && isName(value.name);
const isAction: Check = (value) =>
  isRecord(value) &&
  isName(value.id) &&
  isName(value.label) &&
  ['kind', 'href', 'confirm', 'disabledReason', 'status'].every((field) =>
    isNothingOr(isText)(value[field]),
  );
const isDetail: Check = (value) => isRecord(value) && isText(value.label) && isText(value.value);
const isLocks: Check = (value) => isRecord(value) && Object.values(value).every(isText);
const optionalText = [isNothingOr(isText), null] as const;
const optionalTime = [isNothingOr(isTime), null] as const;

/** What each field must be, and what stands in its place when it is something else. */
const fields: Readonly<Record<string, readonly [is: Check, instead: unknown]>> = {
  body: [isText, ''],
  type: [isText, ''],
  priority: [isText, ''],
  details: [isListOf(isDetail), []],
  channels: [isListOf(isText), []],
  createdAt: [isTime, NaN],
  delivery: optionalText,
  deliveryError: optionalText,
  readAt: optionalTime,
  archivedAt: optionalTime,
  snoozedUntil: optionalTime,
  pinnedAt: optionalTime,
  mutedAt: optionalTime,
  acknowledgedAt: optionalTime,
  updatedAt: optionalTime,
  version: optionalText,
  source: optionalText,
  threadId: optionalText,
  dedupeKey: optionalText,
  href: optionalText,
  supersedesId: optionalText,
  expiresAt: optionalTime,
  actor: [isNothingOr(isActor), null],
  actions: [isNothingOr(isListOf(isAction)), []],
  locked: [isNothingOr(isLocks), {}],
};
const checks = Object.entries(fields).map(([field, [is]]) => ({ field, is }));

/** Of a list or record with a broken entry, the others are kept; a lock without a reason in words is none. */
function mend(value: unknown, field: string): unknown {
  const instead = fields[field]?.[1];
  if (isRecord(value) && isRecord(instead)) return value;
  if (!Array.isArray(value) || !Array.isArray(instead)) return instead;
  return value.filter((entry) => fields[field]?.[0]([entry]));
}

const sound = new WeakSet<object>();

/**
 * Lets into the list what can be shown. A record without an id or a title is left out, any other flaw costs that field
 * alone, and each is told. A time that cannot be read becomes `NaN`: shown as unknown, sorted last, never as 1970. Items
 * that have no flaw are handed on as the very same objects. O(n); an object is looked at once in its life.
 */
export function admitNotifications(records: readonly unknown[]): AdmittedNotifications {
  const issues: NotificationIssue[] = [];
  const items: NotificationItem[] = [];
  const keep = (item: object) => items.push(item as NotificationItem);
  records.forEach((record, index) => {
    if (!isRecord(record)) {
      issues.push({ index, id: null, field: null, dropped: true });
      return;
    }
    if (sound.has(record)) {
      keep(record);
      return;
    }
    const id = isText(record.id) && record.id !== '' ? String(record.id) : null;
    if (id === null || !isText(record.title)) {
      issues.push({ index, id, field: id === null ? 'id' : 'title', dropped: true });
      return;
    }
    const flaws = checks.filter(({ field, is }) => !is(record[field]));
    for (const { field } of flaws) issues.push({ index, id, field, dropped: false });
    if (flaws.length === 0) {
      sound.add(record);
      keep(record);
      return;
    }
    // The model names four priorities; another text is shown as that text, with a neutral look.
    const mended = flaws.map(({ field }) => [field, mend(record[field], field)] as const);
    keep({ ...record, ...Object.fromEntries(mended) });
  });
  return { items, issues };
}
