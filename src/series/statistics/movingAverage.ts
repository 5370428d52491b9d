import { valueAt } from '../columns/valueAt';

/** Which points a moving average looks at, besides the point itself. */
export interface MovingWindow {
  /** Width in units of x, such as milliseconds: points from `x − width` (not included) to `x`. */
  readonly width?: number | undefined;
  /** Rows, counted from 1, missing ones too. Without either: 7. */
  readonly rows?: number | undefined;
}

/**
 * For each row the mean of the present values in a window that ends with it. A row whose own value
 * is missing stays missing: nothing is drawn where nothing was measured. At the beginning the
 * window is as long as the data allow. Sums are compensated (Neumaier 1974), so that a huge value
 * leaves no trace once it has left the window. Cost: one pass.
 */
export function movingAverage(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  window: MovingWindow,
): Float64Array {
  const { width, rows = 7 } = window;
  const averages = new Float64Array(y.length).fill(Number.NaN);
  const sum = compensatedSum();
  let start = 0;
  let count = 0;
  for (let row = 0; row < y.length; row += 1) {
    const value = valueAt(y, row);
    const present = Number.isFinite(value);
    if (present) {
      sum.add(value);
      count += 1;
    }
    while (
      start < row &&
      (width === undefined
        ? row - start >= Math.max(1, rows)
        : valueAt(x, start) <= valueAt(x, row) - width)
    ) {
      const old = valueAt(y, start);
      if (Number.isFinite(old)) {
        sum.add(-old);
        count -= 1;
      }
      start += 1;
    }
    if (present) averages[row] = sum.total() / count;
  }
  return averages;
}

function compensatedSum() {
  let sum = 0;
  let lost = 0;
  return {
    add(value: number): void {
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    },
    total: (): number => sum + lost,
  };
}
