import { lowerBound } from './lowerBound';
import { upperBound } from './upperBound';

/** Rows from `from` up to but not including `to`. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/** The rows whose x lies in the closed interval `fromX`–`toX`, whichever of the two is larger. Cost: O(log n). */
export function indexRange(x: ArrayLike<number>, fromX: number, toX: number): IndexRange {
  const from = lowerBound(x, Math.min(fromX, toX));
  return { from, to: Math.max(from, upperBound(x, Math.max(fromX, toX))) };
}
