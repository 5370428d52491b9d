import { lowerBound } from '../search/lowerBound';
import { upperBound } from '../search/upperBound';
import { columnEnd } from './columnEnd';
import { columnOf } from './columnOf';

/** A view of an x column cut into pixel columns, for all series that stand on it. */
export interface ColumnCut {
  /** The rows in view: from `first` up to but not including `end`. */
  readonly first: number;
  readonly end: number;
  /** The first row of each pixel column that holds any, ascending, and `end`. */
  readonly edges: Uint32Array;
}

/**
 * Cuts the view between `from` and `to`, whichever is larger, into `columns` pixel columns. One that is not finite
 * stands for the first or last x; without columns nothing is in view.
 * Cost: O(columns × log rows), and a few looks a column where rows are evenly apart.
 */
export function cutColumns(
  x: ArrayLike<number>,
  from: number,
  to: number,
  columns: number,
): ColumnCut {
  if (!(columns >= 1) || x.length === 0) return { first: 0, end: 0, edges: new Uint32Array(0) };
  const a = Number.isFinite(from) ? from : (x[0] ?? 0);
  const b = Number.isFinite(to) ? to : (x[x.length - 1] ?? 0);
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const first = lowerBound(x, low);
  const end = upperBound(x, high);
  const count = Math.floor(columns);
  const columnAt = (row: number): number => columnOf(x[row] ?? Number.NaN, low, high, count);
  const edges = [first];
  let width = 1;
  for (let row = first; row < end;) {
    const next = columnEnd(row, end, columnAt, width);
    edges.push(next);
    width = next - row;
    row = next;
  }
  return { first, end, edges: Uint32Array.from(edges) };
}
