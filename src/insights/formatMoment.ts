import { cachedIntl } from '../i18n/index';

const msPerWeek = 604_800_000;

/**
 * A point in time in words that a person can act on: weekday and time within a week of `now`, otherwise the date, with
 * the year always, since a forecast may reach far.
 *
 * @param at Epoch milliseconds that a calendar knows.
 * @param timeZone IANA name.
 * @throws RangeError when the time zone is not one that Intl knows.
 */
export function formatMoment(
  at: number,
  now: number | undefined,
  locale: string,
  timeZone: string,
): string {
  const isNear = now !== undefined && Math.abs(at - now) < msPerWeek;
  const options: Intl.DateTimeFormatOptions = isNear
    ? {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: hourDigits(locale),
        minute: '2-digit',
      }
    : { dateStyle: 'medium' };
  return cachedIntl(Intl.DateTimeFormat, locale, { ...options, timeZone }).format(at);
}

/** "6:00 PM" but "08:00": clocks of 24 hours are written with two digits. */
function hourDigits(locale: string): 'numeric' | '2-digit' {
  const { hourCycle } = cachedIntl(Intl.DateTimeFormat, locale, {
    hour: 'numeric',
  }).resolvedOptions();
  return hourCycle === 'h23' || hourCycle === 'h24' ? '2-digit' : 'numeric';
}
