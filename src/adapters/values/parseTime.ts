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
  const end = text.length;
  if (end < 10 || end > longestTime) return NaN;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return NaN;
  if (century < 0 || yearOfCentury < 0) return NaN;
  const year = century * 100 + yearOfCentury;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return NaN;
  const midnight = daysSinceEpoch(year, month, day) * MS_PER_DAY;
  if (end === 10) return midnight - naiveOffsetMinutes * MS_PER_MINUTE;

  if (end < 16 || !isSeparator(text.charCodeAt(10)) || text.charCodeAt(13) !== COLON) return NaN;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return NaN;
  let at = 16;
  let ms = 0;
  if (end > at && text.charCodeAt(at) === COLON) {
    const second = end < 19 ? -1 : twoDigits(text, 17);
    if (second < 0 || second > 59) return NaN;
    ms = second * 1000;
    at = 19;
    if (end > at && isPoint(text.charCodeAt(at))) {
      const first = at + 1;
      for (at = first; at < end && isDigit(text.charCodeAt(at)); at++) {
        const place = at - first;
        if (place < 3)
          ms += (text.charCodeAt(at) - ZERO) * (place === 0 ? 100 : place === 1 ? 10 : 1);
      }
      if (at === first || at > first + 9) return NaN;
    }
  }
  const offset = at === end ? naiveOffsetMinutes : zoneOffset(text, at, end);
  return midnight + (hour * 60 + minute - offset) * MS_PER_MINUTE + ms;
}

/** Date, time with nine digits of fraction, and the longest zone. */
const longestTime = 35;

/** Minutes east of UTC that the zone starting at `at` states; `NaN` when it is not a zone. */
function zoneOffset(text: string, at: number, end: number): number {
  const sign = text.charCodeAt(at);
  if (sign === UPPER_Z || sign === LOWER_Z) return at + 1 === end ? 0 : NaN;
  if ((sign !== PLUS && sign !== DASH) || end < at + 3) return NaN;
  const hours = twoDigits(text, at + 1);
  let minutes = 0;
  if (end !== at + 3) {
    const minutesAt = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3;
    minutes = minutesAt + 2 === end ? twoDigits(text, minutesAt) : -1;
  }
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return NaN;
  return (sign === DASH ? -1 : 1) * (hours * 60 + minutes);
}

/** The number that two digits inside the text make; -1 when one of them is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isSeparator(code: number): boolean {
  return code === UPPER_T || code === SPACE || code === LOWER_T;
}

function isPoint(code: number): boolean {
  return code === POINT || code === COMMA;
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
