import { cachedIntl, supportedTimeZone } from '../i18n/index';

const msPerDay = 86_400_000;

/** Largest distance from 1970 that a date can have in every time zone, in milliseconds (ECMA-262 §21.4.1.1). */
const farthest = 8.64e15 - 2 * msPerDay;

/**
 * The calendar day of a moment in a time zone, as a number of days since 1 January 1970; `null` for a time that no
 * calendar has. Two such days subtract to a number of days, whatever daylight saving did between them.
 *
 * @param at Epoch milliseconds (UTC).
 * @param timeZone IANA name. An unknown one is read as `UTC`.
 */
export function calendarDay(at: number, timeZone: string): number | null {
  if (!(Math.abs(at) <= farthest)) return null;
  const zone = supportedTimeZone(timeZone);
  if (zone === 'UTC') return Math.floor(at / msPerDay);
  const format = cachedIntl(Intl.DateTimeFormat, 'en-US-u-ca-gregory-nu-latn', {
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: zone,
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const field = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
  const year = parts.get('era') === 'BC' ? 1 - field('year') : field('year');
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, field('month') - 1, field('day')) / msPerDay;
}
