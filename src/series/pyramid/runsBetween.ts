import { upperBound } from '../search/upperBound';
import { lowerBound } from '../search/lowerBound';
import type { SeriesPyramid } from './seriesPyramid';

/**
 * The stretches of present values that touch the rows `from` up to but not including `to`, as pairs:
 * first row, row after the last. They are whole, not cut at `from` and `to`.
 * Cost: O(log gaps), and a copy of what is found when it reaches the last row.
 */
export function runsBetween(pyramid: SeriesPyramid, from: number, to: number): Uint32Array {
  const { closedRuns, openRun } = pyramid;
  const first = upperBound(closedRuns, from);
  const end = lowerBound(closedRuns, to);
  const closed = closedRuns.subarray(first - (first % 2), end + (end % 2));
  if (openRun === null || openRun >= to || from >= pyramid.y.length) return closed;
  const runs = new Uint32Array(closed.length + 2);
  runs.set(closed);
  runs[closed.length] = openRun;
  runs[closed.length + 1] = pyramid.y.length;
  return runs;
}
