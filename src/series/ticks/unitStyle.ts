import { remember } from '../time/remember';

/** How a unit is written: what `Intl.NumberFormat` makes of it, and what is left to add. */
export interface UnitStyle {
  readonly options: Intl.NumberFormatOptions;
  /** Divides the value before it is written. */
  readonly divisor: number;
  /** The service's own unit, to stand behind the number; empty for none. */
  readonly suffix: string;
}

const durations: readonly (readonly [number, string])[] = [
  [1, 'millisecond'],
  [1000, 'second'],
  [60_000, 'minute'],
  [3_600_000, 'hour'],
  [86_400_000, 'day'],
];

/**
 * How values of a unit are written: `ratio` as percent, `ms` in the largest unit of time that
 * `magnitude` fills, a currency of ISO 4217 as money, `count` and no unit plainly, any other unit
 * with its own text behind.
 * @param magnitude Largest absolute value that shares the style.
 */
export function unitStyle(unit: string | null, magnitude: number): UnitStyle {
  if (unit === null || unit === '' || unit === 'count') return plain('');
  if (unit === 'ratio') return { options: { style: 'percent' }, divisor: 1, suffix: '' };
  if (unit === 'ms') {
    const [divisor, name] = durations.findLast(([size]) => magnitude >= size) ?? [1, 'millisecond'];
    return { options: { style: 'unit', unit: name, unitDisplay: 'short' }, divisor, suffix: '' };
  }
  if (isCurrency(unit)) {
    const options = { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' } as const;
    return { options, divisor: 1, suffix: '' };
  }
  return plain(unit);
}

function plain(suffix: string): UnitStyle {
  return { options: {}, divisor: 1, suffix };
}

/** `RPM` has the form of a currency and is none. */
function isCurrency(unit: string): boolean {
  if (!/^[A-Z]{3}$/.test(unit)) return false;
  return remember('currencies', () => new Set(Intl.supportedValuesOf('currency'))).has(unit);
}
