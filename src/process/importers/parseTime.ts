import { toEpochMs } from './calendar';
import { parseIsoTime } from './parseIsoTime';

/** Which comes first in `03/04/2026`. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * Reads a time as logs write it and returns epoch milliseconds (UTC), with a fraction where the text has one; `NaN`
 * when it is not a time. A time without a zone is UTC.
 *
 * - ISO 8601 and its kin: see `parseIsoTime`; its basic format with a time, `20260423T140500Z`.
 * - Numbers: seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by size (below 10¹¹, 10¹⁴,
 *   10¹⁷). Eight digits that make a date (`20260423`) are one.
 * - `23/04/2026 14:05`, also with `.` or `-`, with seconds, fraction, AM or PM and zone. Two digits of a year are
 *   1969–2068 (POSIX). `order` says which number is the day; one above 12 decides for itself only within its column.
 * - `23 Apr 2026 14:05`, `Apr 23, 2026`, `Thu, 23 Apr 2026 14:05:00 +0200`: English names of months and weekdays.
 */
export function parseTime(text: string, order: DayOrder = 'day-first'): number {
  const iso = parseIsoTime(text);
  if (!Number.isNaN(iso)) return iso;
  const trimmed = text.trim();
  if (numeric.test(trimmed)) return epoch(trimmed);
  const basic = basicIso.exec(trimmed);
  if (basic) {
    const [, year = '', month = '', day = '', hour = '', minute = '', rest = ''] = basic;
    return parseIsoTime(`${year}-${month}-${day}T${hour}:${minute}${rest.replace(/^\d/, ':$&')}`);
  }
  const numbers = numbered.exec(trimmed);
  if (numbers) {
    const [, first = '', second = '', year = '', time] = numbers;
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return at(year, Number(month), day, time);
  }
  const names = named.exec(trimmed);
  if (!names) return NaN;
  const [, dayBefore, month = '', dayAfter, year = '', time] = names;
  if ((dayBefore === undefined) === (dayAfter === undefined)) return NaN;
  const place = months.indexOf(month.slice(0, 3).toLowerCase());
  return at(year, place / 3 + 1, dayBefore ?? dayAfter ?? '', time);
}

/** Whether the text is of the kind whose meaning depends on `order`. */
export function isNumberedDate(text: string): boolean {
  return numbered.test(text.trim());
}

const numeric = /^[+-]?\d{1,19}(?:\.\d{1,9})?$/;
const basicIso = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\S*)$/i;
const numbered = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T,]+(.+))?$/;
const named =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:(\d{1,2})[ -])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ -](?:(\d{1,2}),? )?(\d{4})(?:[ T,]+(.+))?$/i;
const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const clock =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?([ap])\.?m\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/i;

function at(yearText: string, month: number, day: string, time: string | undefined): number {
  const short = Number(yearText);
  const year = yearText.length === 4 ? short : short + (short < 69 ? 2000 : 1900);
  if (time === undefined) return toEpochMs(year, month, Number(day), 0, 0, 0);
  const parts = clock.exec(time);
  if (!parts) return NaN;
  const [, hourText = '', minute = '', second = '0', fraction = '', half, zone] = parts;
  let hour = Number(hourText);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return NaN;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const ms = Number(fraction.padEnd(9, '0')) / 1e6;
  const utc = toEpochMs(year, month, Number(day), hour, Number(minute), Number(second), ms);
  return utc - offsetMinutes(zone) * 60_000;
}

function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined || !/^[+-]/.test(zone)) return 0;
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function epoch(text: string): number {
  if (/^(?:19|20)\d{6}$/.test(text)) {
    const date = toEpochMs(
      Number(text.slice(0, 4)),
      Number(text.slice(4, 6)),
      Number(text.slice(6)),
      0,
      0,
      0,
    );
    if (!Number.isNaN(date)) return date;
  }
  const value = Number(text);
  const size = Math.abs(value);
  if (size < 1e11) return value * 1000;
  if (size < 1e14) return value;
  return size < 1e17 ? value / 1e3 : value / 1e6;
}
