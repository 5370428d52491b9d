import { formatNumber } from './formatNumber';
import { unitStyle } from './unitStyle';

/** How a value is written. */
export interface ValueFormat {
  /** BCP 47. */
  readonly locale: string;
  /** As in `SeriesData`. Default: none. */
  readonly unit?: string | null | undefined;
  /**
   * `full`: every digit that a number carries for certain, 15. `short`: 4 of them, and whole
   * numbers whole. `compact`: 3, and words for thousands and millions. Default `short`.
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
  const shown = options.style === 'percent' ? scaled * 100 : scaled;
  const text = formatNumber(scaled, locale, { ...options, ...digits(shown, precision) });
  return suffix === '' ? text : `${text} ${suffix}`;
}

function digits(value: number, precision: 'full' | 'short' | 'compact'): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  const significant = { full: 15, short: 4, compact: 3 }[precision];
  if (size >= 1e15 || (size < 1e-6 && size > 0)) {
    return { notation: 'scientific', maximumSignificantDigits: significant };
  }
  if (precision === 'compact') return { notation: 'compact', maximumSignificantDigits: 3 };
  if (precision === 'short' && size >= 1000) {
    return { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  }
  return { minimumFractionDigits: 0, maximumSignificantDigits: significant };
}
