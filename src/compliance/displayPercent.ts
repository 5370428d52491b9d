import type { ScorePolicy } from './scorePolicy';

/**
 * The percentage (0–100) by which a ratio is shown: 100 only for exactly 1 and 0 only for exactly 0, so that 199 of
 * 200 reads 99 and 1 of 1,000 reads 1. Everything else lies from 1 to 99, or from 0.1 to 99.9 with one decimal.
 *
 * @param ratio 0–1.
 */
export function displayPercent(ratio: number, rounding: ScorePolicy['rounding']): number {
  if (ratio <= 0) return 0;
  if (ratio >= 1) return 100;
  // Products of binary fractions fall short: 0.29 × 100 is 28.999999999999996.
  const percent = Number((ratio * 100).toFixed(9));
  switch (rounding) {
    case 'floor':
      return Math.min(99, Math.max(1, Math.floor(percent)));
    case 'nearest':
      return Math.min(99, Math.max(1, Math.round(percent)));
    case 'one_decimal_truncate':
      return Math.min(999, Math.max(1, Math.floor(percent * 10 + 1e-6))) / 10;
  }
}
