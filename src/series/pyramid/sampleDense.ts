import { valueAt } from '../columns/valueAt';
import { lowerBound } from '../search/lowerBound';
import { upperBound } from '../search/upperBound';
import { columnEnd } from './columnEnd';
import { columnOf } from './columnOf';
import type { SampledLine } from './sampleColumns';

/**
 * M4 of clean columns in one quick pass, for a part without gaps; `null` as soon as a gap is met, since gaps take more
 * care than this. Where it gives points they are those of `downsampleM4`. Cost: one pass over the view.
 */
export function sampleDense(
  x: Float64Array,
  y: Float64Array,
  from: number,
  to: number,
  columns: number,
): SampledLine | null {
  const first = lowerBound(x, from);
  const end = upperBound(x, to);
  const low = Math.max(0, first - 1);
  const high = Math.min(x.length, end + 1);
  const rows: number[] = [];
  if (high <= first || low >= end) return { x: new Float64Array(0), y: new Float64Array(0) };
  const columnAt = (row: number): number => {
    if (row < first) return -1;
    return row < end ? columnOf(x[row] ?? Number.NaN, from, to, columns) : columns;
  };
  const extremes = new Uint32Array(2);
  for (let row = low; row < high;) {
    const next = columnEnd(row, high, columnAt);
    if (!findExtremes(y, row, next, extremes)) return null;
    if (next - row <= 4) for (; row < next; row += 1) rows.push(row);
    else pushColumn(rows, row, next, valueAt(extremes, 0), valueAt(extremes, 1));
    row = next;
  }
  const line = { x: new Float64Array(rows.length), y: new Float64Array(rows.length) };
  rows.forEach((row, index) => {
    line.x[index] = valueAt(x, row);
    line.y[index] = valueAt(y, row);
  });
  return line;
}

/** The first rows of the smallest and the largest value; false when a value is missing. */
function findExtremes(y: Float64Array, from: number, to: number, extremes: Uint32Array): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let lowRow = from;
  let highRow = from;
  for (let row = from; row < to; row += 1) {
    const value = y[row] ?? Number.NaN;
    if (value < low) {
      low = value;
      lowRow = row;
    }
    if (value > high) {
      high = value;
      highRow = row;
    }
    if (Number.isNaN(value)) return false;
  }
  extremes[0] = lowRow;
  extremes[1] = highRow;
  return true;
}

function pushColumn(rows: number[], from: number, end: number, min: number, max: number): void {
  const low = Math.min(min, max);
  const high = Math.max(min, max);
  rows.push(from);
  if (low > from && low < end - 1) rows.push(low);
  if (high > from && high < end - 1 && high !== low) rows.push(high);
  rows.push(end - 1);
}
