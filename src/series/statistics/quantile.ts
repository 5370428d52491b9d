import { valueAt } from '../columns/valueAt';

/**
 * The value below which the share `p` (0–1) of the present values lies; `null` when none is present
 * or `p` is outside 0–1. Between two values it is interpolated (Hyndman & Fan 1996, type 7, as in R
 * and NumPy). Cost: O(n log n).
 */
export function quantile(y: ArrayLike<number>, p: number): number | null {
  return quantiles(y, [p])[0] ?? null;
}

/** Several quantiles for one sort; each as `quantile` gives it. */
export function quantiles(y: ArrayLike<number>, shares: readonly number[]): (number | null)[] {
  const sorted = Float64Array.from(y)
    .filter((value) => Number.isFinite(value))
    .sort();
  return shares.map((p) => {
    if (sorted.length === 0 || !(p >= 0 && p <= 1)) return null;
    const position = (sorted.length - 1) * p;
    const below = Math.floor(position);
    const low = valueAt(sorted, below);
    const high = valueAt(sorted, Math.min(below + 1, sorted.length - 1));
    const part = position - below;
    // Weighted, not low + part × (high − low): the difference of two huge values may be infinite.
    return low === high ? low : low * (1 - part) + high * part;
  });
}
