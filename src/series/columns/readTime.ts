import { firstInstantOf } from '../time/firstInstantOf';
import type { Zone } from '../time/zoneOf';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const moment =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?\s?(Z|z|[+-]\d{2}(:?\d{2})?)?$/;

/**
 * Epoch milliseconds of a number (already milliseconds), a `Date`, a BigInt or an ISO 8601 text;
 * `NaN` for anything else, such as `03/04/2024`, which two countries read as two days.
 * A bare day is its beginning in `zone`; a time of day without a zone is UTC.
 */
export function readTime(value: unknown, zone: Zone): number {
  if (typeof value === 'number') return inRange(value);
  if (value instanceof Date) return inRange(value.getTime());
  if (typeof value === 'bigint') return inRange(Number(value));
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  const bare = day.exec(text);
  if (bare) {
    const wall = Date.parse(`${text}T00:00:00Z`);
    return isRealDay(wall, bare) ? firstInstantOf(wall, zone) : Number.NaN;
  }
  const parts = moment.exec(text);
  if (!parts) return Number.NaN;
  const iso = text
    .replace(' ', 'T')
    .replace(',', '.')
    .replace(/\s/, '')
    .replace(/([+-]\d{2})$/, '$1:00')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return Date.parse(parts[3] === undefined ? `${iso}Z` : iso.replace('z', 'Z'));
}

/** ECMAScript's time range, ±100,000,000 days. */
function inRange(epochMs: number): number {
  return Math.abs(epochMs) <= 8.64e15 ? epochMs : Number.NaN;
}

/** Engines roll 30 February over into March; a time on no calendar is no time. */
function isRealDay(wallMs: number, parts: RegExpExecArray): boolean {
  return !Number.isNaN(wallMs) && new Date(wallMs).getUTCDate() === Number(parts[3]);
}
