import { valueAt } from '../columns/valueAt';

/**
 * The x at which what came in has made up for what was spent: where the running sum of `net` (benefit
 * less cost of each row) comes back to zero for the last time and stays, on the straight line between
 * two rows. `null` when it never was below zero, or still is at the end. A missing value breaks the
 * sum, so that nothing can be said after it: `null` too. Cost: one pass.
 */
export function paybackAt(x: ArrayLike<number>, net: ArrayLike<number>): number | null {
  let sum = 0;
  let paid: number | null = null;
  for (let row = 0; row < net.length; row += 1) {
    const before = sum;
    sum += valueAt(net, row);
    if (!Number.isFinite(sum)) return null;
    if (sum < 0) paid = null;
    else if (before < 0) {
      const share = before / (before - sum);
      const from = valueAt(x, row - 1);
      paid = from + (valueAt(x, row) - from) * share;
    }
  }
  return paid;
}
