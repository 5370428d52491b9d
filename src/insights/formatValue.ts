import { formatNumber } from '../i18n/index';
import { plainText } from './plainText';

/** Lengths of time from the longest to the shortest, with their milliseconds. */
const durations = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/**
 * A figure with its unit, as the locale writes it: `ratio` as a percentage, `ms` in the longest unit that fits, `count`
 * as a bare number, an ISO 4217 code as money, any other unit behind the number as it came. Three significant digits
 * below 1,000, whole numbers above; money keeps its cents.
 *
 * @param value Finite.
 * @param unit As in `SeriesData`.
 */
export function formatValue(value: number, unit: string | null, locale: string): string {
  const digits: Intl.NumberFormatOptions =
    Math.abs(value) < 1_000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 };
  if (unit === 'ratio') {
    return formatNumber(value, locale, { style: 'percent', maximumFractionDigits: 1 });
  }
  if (unit === 'ms') return formatDuration(value, locale);
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) {
    return formatNumber(value, locale, { style: 'currency', currency: unit });
  }
  const number = formatNumber(value, locale, digits);
  const suffix = unit === 'count' ? '' : plainText(unit, 30).text;
  // A no-break space keeps a number and its unit on one line.
  return suffix === '' ? number : `${number}\u00a0${suffix}`;
}

function formatDuration(valueMs: number, locale: string): string {
  const [unit, size] = durations.find(([, ms]) => Math.abs(valueMs) >= ms) ?? ['millisecond', 1];
  return formatNumber(valueMs / size, locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumSignificantDigits: 3,
  });
}
