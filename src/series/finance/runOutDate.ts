import { valueAt } from '../columns/valueAt';
import { quantile } from '../statistics/quantile';

/** When a budget will be, or was, used up. Times are epoch milliseconds. */
export interface RunOut {
  /**
   * `spent`: it was used up at `at`. `projected`: at the present rate it will be. `never`: nothing
   * is being spent. `unknown`: too little is known.
   */
  readonly status: 'spent' | 'projected' | 'never' | 'unknown';
  readonly at: number | null;
  /** With a probability of about 80 % it is between these; `null` where there is no saying. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** Money spent by the last row. */
  readonly spent: number;
  /** Money a millisecond. */
  readonly rate: number | null;
}

const unknown = { at: null, earliest: null, latest: null, rate: null } as const;

/**
 * Projects when spending reaches a budget. `x` holds the beginnings of buckets of even length and
 * `cost` what was spent in each; the last bucket is to be a finished one (`findIncomplete`). The
 * rate is the mean of the present costs, the interval that of the mean at ±1.28 standard errors
 * with buckets taken as independent. Missing costs count as the mean: `status` stays `projected`, but
 * nothing is known with fewer than 2 present ones. `spent` sums present costs only.
 * Cost: O(n log n).
 */
export function runOutDate(x: Float64Array, cost: Float64Array, budget: number): RunOut {
  const present = cost.filter((value) => Number.isFinite(value));
  const spent = present.reduce((sum, value) => sum + value, 0);
  const length = bucketLength(x);
  if (!Number.isFinite(budget) || present.length === 0)
    return { status: 'unknown', spent, ...unknown };
  const reached = reachedAt(x, cost, budget, length ?? 0);
  if (reached !== null) {
    return { status: 'spent', at: reached, earliest: null, latest: null, spent, rate: null };
  }
  if (present.length < 2 || length === null) return { status: 'unknown', spent, ...unknown };
  const mean = spent / present.length;
  const end = valueAt(x, x.length - 1) + length;
  const left = budget - spent - mean * (cost.length - present.length);
  if (!(mean > 0)) return { status: 'never', spent, ...unknown, rate: mean / length };
  const error = 1.2816 * standardError(present, mean);
  const after = (rate: number): number | null =>
    rate > 0 ? end + (Math.max(0, left) / rate) * length : null;
  return {
    status: 'projected',
    at: after(mean),
    earliest: after(mean + error),
    latest: after(mean - error),
    spent,
    rate: mean / length,
  };
}

function bucketLength(x: Float64Array): number | null {
  const distances = x.slice(1).map((value, index) => value - valueAt(x, index));
  const middle = quantile(distances, 0.5);
  return middle !== null && middle > 0 ? middle : null;
}

function reachedAt(x: Float64Array, cost: Float64Array, budget: number, length: number) {
  let sum = 0;
  for (let row = 0; row < cost.length; row += 1) {
    const value = valueAt(cost, row);
    if (!Number.isFinite(value)) continue;
    if (sum + value >= budget) {
      const share = value > 0 ? Math.max(0, budget - sum) / value : 0;
      return valueAt(x, row) + share * length;
    }
    sum += value;
  }
  return null;
}

function standardError(values: Float64Array, mean: number): number {
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
