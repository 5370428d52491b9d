import { formatNumber } from '../ticks/formatNumber';
import { formatValue } from '../ticks/formatValue';
import { approximateMs } from '../time/approximateMs';
import { formatTime } from '../time/formatTime';
import type { Granularity } from '../time/granularity';
import { zoneOf } from '../time/zoneOf';
import type { Message } from '../../i18n/index';
import { sayMessage } from './sayMessage';
import { summaryMessages, type SummaryMessages } from './summaryMessages';

/** In which language and on which clock something is said. */
export interface SpeechOptions {
  /** BCP 47. Default `en`. */
  readonly locale?: string | undefined;
  /** IANA name. Default `UTC`. */
  readonly timeZone?: string | undefined;
  /**
   * Of a `category` nothing is the latest, and nothing rises or falls. Default: `time` when every x lies beyond 3 March
   * 1973 in epoch milliseconds, else `number`.
   */
  readonly xType?: 'time' | 'number' | 'category' | undefined;
  /** Writes an x, such as the name of a category. Default: a date or a number. */
  readonly place?: ((x: number) => string) | undefined;
  /** Texts that are to differ. */
  readonly messages?: Partial<SummaryMessages> | undefined;
}

/** Says values, places and messages. */
export interface Speaker {
  readonly locale: string;
  readonly timeZone: string;
  say(key: keyof SummaryMessages, values: Readonly<Record<string, string | number>>): string;
  /** @param precision Of `formatValue`. Default `short`. */
  value(value: number, unit: string | null, precision?: 'full'): string;
  /** An x: a date, with the time of day for buckets shorter than a day, or a number. */
  place(x: number): string;
  level(level: number): string;
}

/**
 * A speaker for x of one kind.
 * @throws RangeError when the locale is no language tag or the zone is not known.
 */
export function createSpeaker(
  options: SpeechOptions,
  isTime: boolean,
  granularity: Granularity | null,
): Speaker {
  const { locale = 'en', timeZone = 'UTC', messages = {} } = options;
  const zone = zoneOf(timeZone);
  const withTime = granularity === null || approximateMs(granularity) < 86_400_000;
  const withSeconds = granularity !== null && approximateMs(granularity) < 60_000;

  return {
    locale,
    timeZone,
    say: (key, values) => sayMessage(textOf(messages, key), values, locale),
    value: (value, unit, precision) => formatValue(value, { locale, unit, precision }),
    place(x) {
      if (options.place) return options.place(x);
      if (!isTime) return formatNumber(x, locale, { maximumSignificantDigits: 15 });
      const isRepeated = withTime && zone.instantsOf(x + zone.offsetAt(x)).length > 1;
      return formatTime(
        x,
        { locale, timeZone },
        {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          ...(withTime ? { hour: 'numeric', minute: '2-digit' } : {}),
          ...(withSeconds ? { second: '2-digit' } : {}),
          ...(isRepeated ? { timeZoneName: 'short' } : {}),
        },
      );
    },
    level: (level) => formatNumber(level, locale, { style: 'percent', maximumFractionDigits: 1 }),
  };
}

function textOf(messages: Partial<SummaryMessages>, key: keyof SummaryMessages): Message {
  return messages[key] ?? summaryMessages[key];
}
