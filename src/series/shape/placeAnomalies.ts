import { valueAt } from '../columns/valueAt';
import { nearestIndex } from '../search/nearestIndex';

/** What a detector flagged. Nothing here decides what an anomaly is; flags pass through. */
export interface AnomalyFlag {
  /** In the units of x. */
  readonly at: number;
}

/** Flags with their rows, and those that there is no row for. */
export interface PlacedAnomalies<T extends AnomalyFlag> {
  /** Ascending by row; flags of one row in the order given. */
  readonly placed: readonly { readonly flag: T; readonly row: number }[];
  /** Flags outside the data, farther from any row than `tolerance`, or on a missing value. */
  readonly unplaced: readonly T[];
}

/** Finds the row of each flag: the nearest, at most `tolerance` (in units of x) away. Cost: O(flags × log n). */
export function placeAnomalies<T extends AnomalyFlag>(
  x: Float64Array,
  y: Float64Array,
  flags: readonly T[],
  tolerance = 0,
): PlacedAnomalies<T> {
  const placed: { flag: T; row: number }[] = [];
  const unplaced: T[] = [];
  for (const flag of flags) {
    const row = nearestIndex(x, flag.at);
    const near = row >= 0 && Math.abs(valueAt(x, row) - flag.at) <= tolerance;
    if (near && !Number.isNaN(valueAt(y, row))) placed.push({ flag, row });
    else unplaced.push(flag);
  }
  placed.sort((a, b) => a.row - b.row);
  return { placed, unplaced };
}
