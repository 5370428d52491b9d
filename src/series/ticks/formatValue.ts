import { formatNumber } from './formatNumber';
import { unitStyle } from './unitStyle';

/** How a value is written. */
export interface ValueFormat {
  /** BCP 47. */
  readonly locale: string;
  /** As in `SeriesData`. Default: none. */
  readonly unit?: string | null | undefined;
  /**
   * `full`: every digit that a number carries for certain, 15. `short`: 4 of them, whole numbers
   * whole, and money from 1 to 1,000 to its smallest coin. `compact`: 3, and words for thousands
   * and millions. Default `short`. Close to 100%, as many as it takes not to call it that.
   */
  readonly precision?: 'full' | 'short' | 'compact' | undefined;
}

/**
 * A value with its unit for a tooltip, a table or a sentence. Scientific beyond 10¹⁵ and below
 * 10⁻⁶. Empty for a missing value: what stands for "no data" is the caller's word.
 * @throws RangeError when the locale is no language tag.
 */
export function formatValue(value: number, format: ValueFormat): string {
  const { locale, unit = null, precision = 'short' } = format;
  if (!Number.isFinite(value)) return '';
  const { options, divisor, suffix } = unitStyle(unit, Math.abs(value));
  const scaled = value / divisor;
  const isPercent = options.style === 'percent';
  const least = isPercent ? digitsBesideWhole(scaled * 100) : 0;
  const isCoins = options.style === 'currency' && precision === 'short' && hasCoins(scaled);
  const form = isCoins ? {} : digits(isPercent ? scaled * 100 : scaled, precision, least);
  const text = formatNumber(scaled, locale, { ...options, ...form });
  return suffix === '' ? text : `${text} ${suffix}`;
}

/** Whether an amount is written as on a bill: neither whole, nor less than 1, nor so much that coins do not matter. */
function hasCoins(amount: number): boolean {
  const size = Math.abs(amount);
  return size >= 1 && size < 1000 && !Number.isInteger(amount);
}

/** How many significant digits tell a percentage from 100: an uptime of 99.996% is not 100%. */
function digitsBesideWhole(percent: number): number {
  const size = Math.abs(percent);
  const away = Math.abs(100 - size);
  if (away === 0 || away >= 1) return 0;
  return Math.min(15, (size < 100 ? 2 : 3) - Math.floor(Math.log10(away)));
}

function digits(
  value: number,
  precision: 'full' | 'short' | 'compact',
  least: number,
): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  const significant = Math.max({ full: 15, short: 4, compact: 3 }[precision], least);
  if (size >= 1e15 || (size < 1e-6 && size > 0)) {
    return { notation: 'scientific', maximumSignificantDigits: significant };
  }
  if (precision === 'compact') {
    return { notation: 'compact', maximumSignificantDigits: significant };
  }
  if (precision === 'short' && size >= 1000) {
    return { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  }
  return { minimumFractionDigits: 0, maximumSignificantDigits: significant };
}
