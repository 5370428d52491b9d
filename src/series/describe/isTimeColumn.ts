import { valueAt } from '../columns/valueAt';

/**
 * Whether an ascending x looks like epoch milliseconds: it begins after 3 March 1973 (10¹¹) and ends
 * before the year 5138 (10¹⁴).
 */
export function isTimeColumn(x: ArrayLike<number>): boolean {
  return valueAt(x, 0) >= 1e11 && valueAt(x, x.length - 1) <= 1e14;
}
