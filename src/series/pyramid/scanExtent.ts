import type { ExtentRows } from './extentBetween';

/** The extent of the rows `from` up to but not including `to`, all of them present. Cost: a look at each. */
export function scanExtent(y: ArrayLike<number>, from: number, to: number): ExtentRows {
  let minRow = from;
  let maxRow = from;
  let min = y[from] ?? Number.NaN;
  let max = min;
  for (let row = from + 1; row < to; row += 1) {
    const value = y[row] ?? Number.NaN;
    if (value < min) {
      min = value;
      minRow = row;
    } else if (value > max) {
      max = value;
      maxRow = row;
    }
  }
  return { minRow, maxRow };
}
