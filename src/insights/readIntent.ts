import type { InsightIntent } from './insightIntent';
import {
  fieldsOf,
  isOneOf,
  isStoredValue,
  isText,
  isTime,
  optional,
  type Fields,
} from './readStored';

const scopes = ['this', 'similar', 'kind', 'source'] as const;
const reasons = [
  'not_relevant',
  'incorrect',
  'already_known',
  'duplicate',
  'wont_fix',
  'other',
] as const;
const correctedFields = ['severity', 'cause', 'value', 'text', 'confidence'] as const;
const aspectNames = ['accurate', 'timely', 'clear', 'actionable'] as const;
const causes = [
  'severity-rose',
  'became-critical',
  'impact-rose',
  'evidence-changed',
  'time-is-up',
] as const;

/** Reads an intent back from stored data, field by field; `null` when it is not one. */
export function readIntent(value: unknown): InsightIntent | null {
  const fields = fieldsOf(value);
  if (fields === null || !isText(fields.id)) return null;
  const id = fields.id;
  switch (fields.kind) {
    case 'dismiss':
      return readDismissal(id, fields);
    case 'snooze':
      return isTime(fields.until) ? { kind: 'snooze', id, until: fields.until } : null;
    case 'restore':
      return { kind: 'restore', id };
    case 'accept':
      return { kind: 'accept', id, ...textField(fields, 'optionId'), ...textField(fields, 'note') };
    case 'correct':
      return readCorrection(id, fields);
    case 'rate':
      return readRating(id, fields);
    case 'return':
      return isOneOf(fields.cause, causes) ? { kind: 'return', id, cause: fields.cause } : null;
    default:
      return null;
  }
}

function readDismissal(id: string, fields: Fields): InsightIntent | null {
  const { scope, until, reason } = fields;
  const holds = isTime(until) || until === 'material-change' || until === 'forever';
  if (!holds || !isOneOf(scope, scopes) || !isOneOf(reason, reasons)) return null;
  return { kind: 'dismiss', id, scope, until, reason, ...textField(fields, 'note') };
}

function readCorrection(id: string, fields: Fields): InsightIntent | null {
  const { field, value } = fields;
  if (!isOneOf(field, correctedFields) || !isStoredValue(value)) return null;
  return { kind: 'correct', id, field, value, ...textField(fields, 'note') };
}

function readRating(id: string, fields: Fields): InsightIntent | null {
  const { rating, aspects } = fields;
  if (rating !== null && rating !== 'helpful' && rating !== 'not_helpful') return null;
  const known = Array.isArray(aspects)
    ? aspectNames.filter((name) => aspects.includes(name))
    : undefined;
  return { kind: 'rate', id, rating, ...optional('aspects', known) };
}

function textField<Key extends string>(fields: Fields, key: Key): Partial<Record<Key, string>> {
  const value = fields[key];
  return optional(key, isText(value) ? value : undefined);
}
