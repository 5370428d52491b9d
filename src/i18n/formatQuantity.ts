import { formatNumber } from './formatNumber';

/** Lengths of time from the longest to the shortest, with their milliseconds. */
const durations = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

const longestUnit = 30;

/**
 * A figure with its unit, as the locale writes it: `ratio` as a percentage, `ms` in the longest unit that fits, `count`
 * as a bare number, an ISO 4217 code as money, any other unit behind the number, bounded and without characters that
 * nobody sees. Three significant digits below 1,000, whole numbers above; money keeps its cents.
 *
 * @param value Finite.
 * @param unit As in `SeriesData`.
 */
export function formatQuantity(value: number, unit: string | null, locale: string): string {
  if (unit === 'ratio') {
    return formatNumber(value, locale, { style: 'percent', maximumFractionDigits: 1 });
  }
  if (unit === 'ms') return formatDuration(value, locale);
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) {
    return formatNumber(value, locale, { style: 'currency', currency: unit });
  }
  const number = formatNumber(
    value,
    locale,
    Math.abs(value) < 1_000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 },
  );
  const suffix = unit === null || unit === 'count' ? '' : visible(unit);
  // A no-break space keeps a number and its unit on one line.
  return suffix === '' ? number : `${number}\u00a0${suffix}`;
}

function visible(unit: string): string {
  const text = unit
    .slice(0, 8 * longestUnit)
    .replace(/\p{C}/gu, '')
    .trim();
  if (text.length <= longestUnit) return text;
  const [start = ''] = new RegExp(`^.{0,${longestUnit / 2}}`, 'su').exec(text) ?? [];
  return `${start}…`;
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
