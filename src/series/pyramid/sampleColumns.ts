import { valueAt } from '../columns/valueAt';
import type { ColumnCut } from './cutColumns';
import type { ExtentRows } from './extentBetween';
import { createPointWriter } from './pointWriter';
import { joinStretches } from './joinStretches';
import { scanExtent } from './scanExtent';
import { thinStretches, type Stretch } from './thinStretches';

/** Looking at so many rows takes less than looking them up in blocks. */
const fewRows = 192;

/** What a line is sampled from. */
export interface SampleSource {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** Stretches of present values that touch the rows `from`–`to`, as pairs, ascending. */
  runs(from: number, to: number): ArrayLike<number>;
  /** The first rows of the smallest and largest value among rows that are all present. */
  extent(from: number, to: number): ExtentRows;
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
  { first, end, edges }: ColumnCut,
  pixel = 0,
): SampledLine {
  const { x, y } = source;
  // Points are read when they are found: later they would have to be fetched from memory once more.
  const writer = createPointWriter(edges.length * 4);
  let lastRow = -1;
  const put = (row: number): void => writer.put(x[row] ?? Number.NaN, y[row] ?? Number.NaN);
  const lift = (row: number): void => {
    if (lastRow >= 0) writer.put(x[row] ?? Number.NaN, Number.NaN);
  };
  /** @param column The first edge beyond the stretch's first row. */
  const emit = ({ from, to }: Stretch, column: number): void => {
    // The row after the last one drawn is missing: it is the gap.
    lift(lastRow + 1);
    for (let row = from, edge = column; row < to; edge += 1) {
      const next = Math.min(to, edges[edge] ?? to);
      const tail = next - 1;
      if (next - row > 4) {
        // First, lowest, highest and last.
        const { minRow, maxRow } =
          next - row > fewRows ? source.extent(row, next) : scanExtent(y, row, next);
        const low = Math.min(minRow, maxRow);
        const high = Math.max(minRow, maxRow);
        put(row);
        if (low > row && low < tail) put(low);
        if (high > row && high < tail && high !== low) put(high);
        put(tail);
      } else for (let each = row; each < next; each += 1) put(each);
      row = next;
    }
    lastRow = to - 1;
  };

  let waiting: Stretch[] = [];
  let waitingColumn = 0;
  const flush = (): void => {
    if (pixel > 0 && waiting.length > 2) {
      // Low and high of what is joined, wherever in this column they stand; then the pen is lifted.
      for (const { low, high } of joinStretches(waiting, source, pixel)) {
        lift(lastRow);
        put(Math.min(low, high));
        lastRow = Math.max(low, high);
        put(lastRow);
      }
    } else for (const stretch of thinStretches(waiting, source)) emit(stretch, waitingColumn);
    lastRow = Math.max(lastRow, (waiting.at(-1)?.to ?? 0) - 1);
    waiting = [];
  };

  const low = Math.max(0, first - 1);
  const high = Math.min(x.length, end + 1);
  const bounds = source.runs(low, high);
  let column = 0;
  for (let index = 0; index < bounds.length; index += 2) {
    const from = Math.max(low, valueAt(bounds, index));
    const to = Math.min(high, valueAt(bounds, index + 1));
    if (to <= first || from >= end) continue;
    while ((edges[column] ?? Number.POSITIVE_INFINITY) <= from) column += 1;
    const inside = from >= first && to <= (edges[column] ?? 0);
    if (!inside || column !== waitingColumn) flush();
    if (inside) {
      waiting.push({ from, to });
      waitingColumn = column;
    } else emit({ from, to }, column);
  }
  flush();
  return writer.points();
}
