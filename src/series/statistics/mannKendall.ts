import { valueAt } from '../columns/valueAt';
import { presentPairs } from './presentPairs';

/** Whether values go one way. */
export interface MannKendall {
  /** Pairs that rise less pairs that fall, among the points looked at. */
  readonly s: number;
  /** Two-sided probability of such an `s` without any trend, 0–1. */
  readonly p: number;
}

/**
 * The Mann–Kendall test for a monotone trend (Mann 1945, Kendall 1975), with the normal
 * approximation, corrected for continuity and for ties; `null` with fewer than 4 present points.
 * Of more than 200 points 200 in even steps are looked at. It takes points for independent, so that
 * p is too small where each value hangs on the one before. Cost: O(min(n, 200)²).
 */
export function mannKendall(x: ArrayLike<number>, y: ArrayLike<number>): MannKendall | null {
  const { y: values } = presentPairs(x, y, 200);
  const n = values.length;
  if (n < 4) return null;
  let s = 0;
  for (let a = 0; a < n; a += 1) {
    for (let b = a + 1; b < n; b += 1) s += Math.sign(valueAt(values, b) - valueAt(values, a));
  }
  const ties = tieSizes(values).reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  const variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
  if (!(variance > 0)) return { s: 0, p: 1 };
  const z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
  return { s, p: Math.min(1, upperTail(z) * 2) };
}

function tieSizes(values: Float64Array): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}

/** P(Z > z) for z ≥ 0: Abramowitz & Stegun 1964, 26.2.17, off by less than 7.5 × 10⁻⁸. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
