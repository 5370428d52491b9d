const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/**
 * Reads an ISO 8601 time and returns epoch milliseconds (UTC), or `NaN` when the text is not one.
 *
 * Taken: `2026-11-22`, `2026-11-22T17:19`, seconds, one to nine fraction digits (cut to milliseconds), a space
 * instead of `T` (Python's `str`), and `Z`, `+05:30`, `+0530` or `+05` at the end. Without a zone the time is read at
 * `naiveOffsetMinutes` east of UTC. Refused: days and hours that do not exist, such as 30 February or 24:00.
 *
 * Plain arithmetic instead of `new Date(text)`: that one takes a time without a zone as local time, differs between
 * engines for other forms, and is slower on a million rows.
 */
export function parseTime(text: string, naiveOffsetMinutes = 0): number {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return NaN;
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    return NaN;
  }
  const midnight = daysSinceEpoch(year, month, day) * MS_PER_DAY;
  const end = text.length;
  if (end === 10) return midnight - naiveOffsetMinutes * MS_PER_MINUTE;

  const separator = text.charCodeAt(10);
  if (separator !== UPPER_T && separator !== SPACE && separator !== LOWER_T) return NaN;
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  if (text.charCodeAt(13) !== COLON || !(hour >= 0 && hour < 24 && minute >= 0 && minute < 60)) {
    return NaN;
  }
  let at = 16;
  let ms = 0;
  if (text.charCodeAt(at) === COLON) {
    const second = digits(text, 17, 2);
    if (!(second >= 0 && second < 60)) return NaN;
    ms = second * 1000;
    at = 19;
    const mark = text.charCodeAt(at);
    if (mark === POINT || mark === COMMA) {
      let scale = 100;
      const first = ++at;
      for (; isDigit(text.charCodeAt(at)); at++, scale /= 10) {
        if (scale >= 1) ms += (text.charCodeAt(at) - ZERO) * scale;
      }
      if (at === first || at > first + 9) return NaN;
    }
  }
  const offset = at === end ? naiveOffsetMinutes : zoneOffset(text, at, end);
  return midnight + (hour * 60 + minute - offset) * MS_PER_MINUTE + ms;
}

/** Minutes east of UTC that the zone starting at `at` states; `NaN` when it is not a zone. */
function zoneOffset(text: string, at: number, end: number): number {
  const sign = text.charCodeAt(at);
  if (sign === UPPER_Z || sign === LOWER_Z) return at + 1 === end ? 0 : NaN;
  if (sign !== PLUS && sign !== DASH) return NaN;
  const hours = digits(text, at + 1, 2);
  let minutes = 0;
  if (end !== at + 3) {
    const minutesAt = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3;
    minutes = minutesAt + 2 === end ? digits(text, minutesAt, 2) : NaN;
  }
  if (!(hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60)) return NaN;
  return (sign === DASH ? -1 : 1) * (hours * 60 + minutes);
}

/** The number that `count` digits from `at` on make; `NaN` when one of them is no digit. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return NaN;
    value = value * 10 + code - ZERO;
  }
  return value;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 in the proleptic Gregorian calendar; the year begins in March, so that leap days come last. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

const SPACE = 0x20;
const PLUS = 0x2b;
const COMMA = 0x2c;
const DASH = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const UPPER_T = 0x54;
const UPPER_Z = 0x5a;
const LOWER_T = 0x74;
const LOWER_Z = 0x7a;
