import { valueAt } from '../columns/valueAt';
import { lowerBound } from './lowerBound';

/**
 * The row whose x is nearest to `value`, missing values included; -1 in an empty column or for a
 * `value` that is no number. Ties: the earlier x, and of rows with one x the first.
 * Cost: O(log n).
 */
export function nearestIndex(x: ArrayLike<number>, value: number): number {
  if (x.length === 0 || Number.isNaN(value)) return -1;
  const after = lowerBound(x, value);
  if (after === 0) return 0;
  const before = valueAt(x, after - 1);
  if (after < x.length && valueAt(x, after) - value < value - before) return after;
  return lowerBound(x, before, 0, after);
}
