import { valueAt } from '../columns/valueAt';
import { lowerBound } from '../search/lowerBound';
import { upperBound } from '../search/upperBound';
import { columnEnd } from './columnEnd';
import { columnOf } from './columnOf';
import { joinStretches } from './joinStretches';
import { thinStretches, type Stretch } from './thinStretches';

/** What a line is sampled from. */
export interface SampleSource {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Stretches of present values that touch the rows `from`–`to`, as pairs, ascending. */
  runs(from: number, to: number): ArrayLike<number>;
  /** The first row of the smallest or largest value among rows that are all present. */
  extreme(which: 'min' | 'max', from: number, to: number): number;
}

/** Points to draw, in order. A `NaN` in y lifts the pen. */
export interface SampledLine {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * M4 (Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014): the
 * first, lowest, highest and last row of each pixel column, here of each stretch between gaps in
 * each column, so that gaps narrower than a pixel are kept apart too. The rows just outside the
 * view are kept where the line leaves it.
 * @param pixel Units of y in a pixel. With it stretches of one column that lie less than that apart
 * are joined, so that however many gaps there are a column has at most 2 points for every 2 pixels
 * of its height.
 */
export function sampleColumns(
  source: SampleSource,
  fromX: number,
  toX: number,
  columns: number,
  pixel = 0,
): SampledLine {
  const { x } = source;
  const first = lowerBound(x, fromX);
  const end = upperBound(x, toX);
  const rows: number[] = [];
  let lastRow = -1;
  const columnAt = (row: number): number => {
    if (row < first) return -1;
    return row < end ? columnOf(x[row] ?? Number.NaN, fromX, toX, columns) : columns;
  };
  const emit = ({ from, to }: Stretch): void => {
    // The row after the last one drawn is missing: it is the gap.
    if (lastRow >= 0) rows.push(lastRow + 1);
    let width = 1;
    for (let row = from; row < to;) {
      const next = columnEnd(row, to, columnAt, width);
      emitColumn(source, row, next, rows);
      width = next - row;
      row = next;
    }
    lastRow = to - 1;
  };

  let waiting: Stretch[] = [];
  let waitingColumn = -1;
  const flush = (): void => {
    if (pixel > 0 && waiting.length > 2) {
      // Low and high of what is joined, wherever in this column they stand; then the pen is lifted.
      for (const { low, high } of joinStretches(waiting, source, pixel)) {
        if (lastRow >= 0) rows.push(~lastRow);
        rows.push(Math.min(low, high), Math.max(low, high));
        lastRow = Math.max(low, high);
      }
    } else for (const stretch of thinStretches(waiting, source)) emit(stretch);
    lastRow = Math.max(lastRow, (waiting.at(-1)?.to ?? 0) - 1);
    waiting = [];
  };

  const low = Math.max(0, first - 1);
  const high = Math.min(x.length, end + 1);
  const bounds = source.runs(low, high);
  for (let index = 0; index < bounds.length; index += 2) {
    const from = Math.max(low, valueAt(bounds, index));
    const to = Math.min(high, valueAt(bounds, index + 1));
    if (to <= first || from >= end) continue;
    const column = columnAt(from);
    const inside = column >= 0 && column < columns && columnAt(to - 1) === column;
    if (!inside || column !== waitingColumn) flush();
    if (inside) {
      waiting.push({ from, to });
      waitingColumn = column;
    } else emit({ from, to });
  }
  flush();
  return pointsAt(rows, x, source.y);
}

/**
 * Plain loops: Float64Array.from with a function takes several times as long.
 * A row below 0 lifts the pen at the row that is its complement.
 */
function pointsAt(
  rows: readonly number[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): SampledLine {
  const line = { x: new Float64Array(rows.length), y: new Float64Array(rows.length) };
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const value = row < 0 ? Number.NaN : (y[row] ?? Number.NaN);
    line.x[index] = x[row < 0 ? ~row : row] ?? Number.NaN;
    line.y[index] = Number.isFinite(value) ? value : Number.NaN;
  }
  return line;
}

/** Puts out what the rows of one column need: all of up to four, else first, lowest, highest and last. */
function emitColumn(source: SampleSource, from: number, end: number, rows: number[]): void {
  if (end - from <= 4) {
    for (let row = from; row < end; row += 1) rows.push(row);
    return;
  }
  const min = source.extreme('min', from, end);
  const max = source.extreme('max', from, end);
  const low = Math.min(min, max);
  const high = Math.max(min, max);
  rows.push(from);
  if (low > from && low < end - 1) rows.push(low);
  if (high > from && high < end - 1 && high !== low) rows.push(high);
  rows.push(end - 1);
}
