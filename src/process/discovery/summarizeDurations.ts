import type { DurationSummary } from '../../model';
import { selectKth } from './selectKth';

/**
 * Mean, median, 95th percentile, extremes and total of `values[from..to)`, which it reorders. Percentiles are
 * interpolated linearly between the two nearest ranks (type 7 of Hyndman and Fan 1996). `NaN` must not occur.
 * Cost: linear.
 */
export function summarizeDurations(
  values: Float64Array,
  from = 0,
  to = values.length,
): DurationSummary {
  const count = to - from;
  if (count <= 0) {
    return { mean: null, median: null, min: null, max: null, total: 0, count: 0, p95: null };
  }
  let total = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? 0;
    total += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const median = percentile(values, from, to, from, 0.5);
  // The median's selection has put everything from its rank on behind it.
  const p95 = percentile(values, from, to, from + Math.floor((count - 1) / 2), 0.95);
  return { mean: total / count, median, min, max, total, count, p95 };
}

function percentile(
  values: Float64Array,
  from: number,
  to: number,
  searchFrom: number,
  share: number,
): number {
  const rank = (to - from - 1) * share;
  const below = from + Math.floor(rank);
  const value = selectKth(values, searchFrom, to, below);
  const part = rank - Math.floor(rank);
  if (part === 0) return value;
  let next = Infinity;
  for (let i = below + 1; i < to; i++) next = Math.min(next, values[i] ?? Infinity);
  return value + (next - value) * part;
}
