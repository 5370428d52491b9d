import { remember } from './remember';

/** The words of a time, in a language and a zone. */
export interface TimeFormat {
  /** BCP 47. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * A time in words. The calendar is the Gregorian one in every locale, since ticks and buckets
 * follow it; digits and names are the locale's. Empty for a time that is no number.
 * @throws RangeError when the locale is no language tag or the zone is not known.
 */
export function formatTime(
  epochMs: number,
  { locale, timeZone }: TimeFormat,
  fields: Intl.DateTimeFormatOptions,
): string {
  if (!(Math.abs(epochMs) <= 8.64e15)) return '';
  const key = `time ${locale} ${timeZone} ${JSON.stringify(fields)}`;
  return remember(key, () => createFormat(locale, timeZone, fields)).format(epochMs);
}

/** Locales with 24 hours get two digits for all of them: some mix "2:00" and "02:00 CEST" otherwise. */
function createFormat(locale: string, timeZone: string, fields: Intl.DateTimeFormatOptions) {
  const options = { calendar: 'gregory', ...fields, timeZone };
  const format = new Intl.DateTimeFormat(locale, options);
  const has24Hours =
    fields.hour !== undefined && format.resolvedOptions().hourCycle?.startsWith('h2') === true;
  if (!has24Hours) return format;
  return new Intl.DateTimeFormat(locale, { ...options, hour: '2-digit' });
}
