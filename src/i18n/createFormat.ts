import { cachedIntl, supportedLocale } from './cachedIntl';
import { formatMessage } from './formatMessage';
import { formatNumber } from './formatNumber';
import { formatRelativeTime } from './formatRelativeTime';
import type { Message, MessageValues } from './message';
import { supportedTimeZone } from './supportedTimeZone';

/** Where and for whom something is written. */
export interface FormatSettings {
  /** BCP 47 tag, such as `de` or `ar-EG`. One that is none is read as English. */
  readonly locale: string;
  /** IANA name, such as `Europe/Berlin`. An unknown one is read as UTC. */
  readonly timeZone: string;
}

/** Largest distance from 1970 that a date can have, in milliseconds (ECMA-262 §21.4.1.1). */
const farthest = 8.64e15;

const noTime = '–';

/** Numbers, times and messages as one reader writes them. Times are epoch milliseconds (UTC); one that no calendar has is "–". */
export interface Format<Key extends string> {
  readonly locale: string;
  readonly timeZone: string;
  /** The texts it writes with, for the pure functions that word things themselves. */
  readonly messages: Readonly<Record<Key, Message>>;
  /** The text of a message with its values filled in. */
  readonly text: (key: Key, values?: MessageValues) => string;
  readonly number: (value: number) => string;
  /** @param percent 0–100, as it is to be read. */
  readonly percent: (percent: number) => string;
  /** Texts joined as a sentence joins them: "a, b, and c". */
  readonly list: (items: readonly string[]) => string;
  /** Order of names, for sorting; numbers in them count as numbers, so that "A.9" goes before "A.10". */
  readonly compare: (a: string, b: string) => number;
  /** A calendar day, such as "Mar 31, 2026"; with a zone other than the reader's when given. */
  readonly date: (at: number, timeZone?: string) => string;
  /** Day, time and zone, such as "Mar 31, 2026, 9:05 AM UTC". */
  readonly dateTime: (at: number) => string;
  /** Distance from `now` in the largest fitting unit, such as "3 hours ago". */
  readonly relative: (at: number, now: number) => string;
  /** Distance in calendar days, such as "tomorrow" or "in 3 days"; from two months on in months. */
  readonly relativeDays: (days: number) => string;
}

/** Everything that is written for one reader with one set of texts. All of it is pure: same arguments, same text. */
export function createFormat<Key extends string>(
  settings: FormatSettings,
  messages: Readonly<Record<Key, Message>>,
): Format<Key> {
  const locale = supportedLocale(settings.locale);
  const timeZone = supportedTimeZone(settings.timeZone);
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const write = (at: number, options: Intl.DateTimeFormatOptions) => {
    if (!(Math.abs(at) <= farthest)) return noTime;
    const text = cachedIntl(Intl.DateTimeFormat, locale, options).format(at);
    // Engines differ in the kind of space before "AM", and a page must hydrate to what its server wrote.
    return text.replaceAll('\u202f', '\u00a0');
  };

  return {
    locale,
    timeZone,
    messages,
    text: (key, values = {}) => formatMessage(messages[key], values, locale),
    number: (value) => formatNumber(value, locale),
    percent: (percent) =>
      formatNumber(percent / 100, locale, { style: 'percent', maximumFractionDigits: 1 }),
    list: (items) => cachedIntl(Intl.ListFormat, locale, { type: 'conjunction' }).format(items),
    compare: (a, b) => cachedIntl(Intl.Collator, locale, { numeric: true }).compare(a, b),
    date: (at, zone) =>
      write(at, { ...day, timeZone: zone === undefined ? timeZone : supportedTimeZone(zone) }),
    dateTime: (at) => write(at, { ...day, ...time, timeZone }),
    relative: (at, now) =>
      Math.abs(at) <= farthest && Math.abs(now) <= farthest
        ? formatRelativeTime(at - now, locale)
        : noTime,
    relativeDays: (days) =>
      Math.abs(days) < 60
        ? cachedIntl(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(days, 'day')
        : formatRelativeTime(days * 86_400_000, locale),
  };
}
