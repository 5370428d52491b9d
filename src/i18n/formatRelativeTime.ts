import { cachedIntl } from './cachedIntl';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30.436_875 * day;
const year = 12 * month;

const units = [
  ['year', year],
  ['month', month],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const;

/**
 * A distance in time, rounded, in the largest unit that fits into it: "in 3 days", "2 hours ago"; "now" below a minute.
 * Months and years are of average length in the Gregorian calendar. Never "yesterday" or "next month": those are
 * calendar days and months, which a distance does not know.
 *
 * @param distanceMs Milliseconds; negative is past.
 */
export function formatRelativeTime(distanceMs: number, locale: string): string {
  for (const [unit, length] of units) {
    if (Math.abs(distanceMs) >= length) {
      const format = cachedIntl(Intl.RelativeTimeFormat, locale, { numeric: 'always' });
      return format.format(Math.round(distanceMs / length), unit);
    }
  }
  return cachedIntl(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(0, 'second');
}
