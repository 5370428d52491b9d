import { valueAt } from '../columns/valueAt';
import { lowerBound } from '../search/lowerBound';
import { upperBound } from '../search/upperBound';
import { columnOf } from './columnOf';

/** A filled strip to draw, in order. `NaN` in both bounds lifts the brush. */
export interface SampledBand {
  readonly x: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The points that fill the same pixel columns as all of a strip would: of each column its first row,
 * the least lower and greatest upper bound, and its last row. A row that lacks a bound is a gap, kept
 * when it reaches beyond its pixel column. The rows just outside `from`–`to` are kept where the
 * strip crosses the edge. `x` ascends. At most 4 points a column. Cost: one pass over the view.
 */
export function sampleBand(
  x: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
  from: number,
  to: number,
  columns: number,
): SampledBand {
  const points: number[] = [];
  const first = Math.max(0, lowerBound(x, from) - 1);
  const end = Math.min(x.length, upperBound(x, to) + 1);
  const add = (at: number, low: number, high: number): number => points.push(at, low, high);
  let row = first;
  while (row < end) {
    const column = columnAt(valueAt(x, row), from, to, columns);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    let head = -1;
    let tail = -1;
    let isLifted = false;
    while (row < end && columnAt(valueAt(x, row), from, to, columns) === column) {
      const a = valueAt(lower, row);
      const b = valueAt(upper, row);
      if (Number.isNaN(a) || Number.isNaN(b)) {
        // A gap at the column's beginning or end may reach into the next one.
        if (head < 0) isLifted = true;
      } else {
        if (head < 0) head = row;
        tail = row;
        if (Math.min(a, b) < low) low = Math.min(a, b);
        if (Math.max(a, b) > high) high = Math.max(a, b);
      }
      row += 1;
    }
    if (isLifted) add(valueAt(x, row - 1), Number.NaN, Number.NaN);
    if (head < 0) continue;
    add(valueAt(x, head), valueAt(lower, head), valueAt(upper, head));
    if (tail - head > 1) add((valueAt(x, head) + valueAt(x, tail)) / 2, low, high);
    if (tail > head) add(valueAt(x, tail), valueAt(lower, tail), valueAt(upper, tail));
    if (tail < row - 1) add(valueAt(x, tail), Number.NaN, Number.NaN);
  }
  const count = points.length / 3;
  const pick = (part: number): Float64Array =>
    Float64Array.from({ length: count }, (_, index) => points[index * 3 + part] ?? Number.NaN);
  return { x: pick(0), lower: pick(1), upper: pick(2) };
}

function columnAt(at: number, from: number, to: number, columns: number): number {
  if (at < from) return -1;
  return at > to ? columns : columnOf(at, from, to, columns);
}
