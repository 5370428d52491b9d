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
    ? { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }
    : { dateStyle: 'medium' };
  return cachedIntl(Intl.DateTimeFormat, locale, { ...options, timeZone }).format(at);
}
