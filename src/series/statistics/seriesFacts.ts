/** What can be said of a column in one pass. Rows are -1 when nothing is present. */
export interface SeriesFacts {
  readonly rows: number;
  readonly present: number;
  readonly missing: number;
  /** Stretches of missing values between present ones. */
  readonly gaps: number;
  readonly minRow: number;
  readonly maxRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** `null` when nothing is present. */
  readonly mean: number | null;
}

/** Counts, extremes and mean of the rows `from` up to but not including `to`. Ties: the first row. Cost: one pass. */
export function seriesFacts(y: ArrayLike<number>, from = 0, to = y.length): SeriesFacts {
  let present = 0;
  let gaps = 0;
  let firstRow = -1;
  let lastRow = -1;
  let minRow = -1;
  let maxRow = -1;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let row = from; row < to; row += 1) {
    const value = y[row] ?? Number.NaN;
    if (!Number.isFinite(value)) continue;
    present += 1;
    sum += value;
    if (firstRow < 0) firstRow = row;
    else if (lastRow < row - 1) gaps += 1;
    lastRow = row;
    if (value < min) {
      min = value;
      minRow = row;
    }
    if (value > max) {
      max = value;
      maxRow = row;
    }
  }
  const rows = Math.max(0, to - from);
  const mean = Number.isFinite(sum) ? sum / present : meanOfHuge(y, from, to);
  return {
    rows,
    present,
    missing: rows - present,
    gaps,
    minRow,
    maxRow,
    firstRow,
    lastRow,
    mean: present > 0 ? mean : null,
  };
}

/** The mean of values whose sum is beyond all numbers, by small steps. */
function meanOfHuge(y: ArrayLike<number>, from: number, to: number): number {
  let present = 0;
  let mean = 0;
  for (let row = from; row < to; row += 1) {
    const value = y[row] ?? Number.NaN;
    if (!Number.isFinite(value)) continue;
    present += 1;
    mean += value / present - mean / present;
  }
  return mean;
}
