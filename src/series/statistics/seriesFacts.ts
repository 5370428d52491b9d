import { valueAt } from '../columns/valueAt';

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
  const facts = { present: 0, gaps: 0, minRow: -1, maxRow: -1, firstRow: -1, lastRow: -1, mean: 0 };
  for (let row = from; row < to; row += 1) {
    const value = valueAt(y, row);
    if (!Number.isFinite(value)) continue;
    facts.present += 1;
    facts.mean += value / facts.present - facts.mean / facts.present;
    if (facts.firstRow < 0) facts.firstRow = row;
    else if (facts.lastRow < row - 1) facts.gaps += 1;
    facts.lastRow = row;
    if (facts.minRow < 0 || value < valueAt(y, facts.minRow)) facts.minRow = row;
    if (facts.maxRow < 0 || value > valueAt(y, facts.maxRow)) facts.maxRow = row;
  }
  const rows = Math.max(0, to - from);
  return {
    ...facts,
    rows,
    missing: rows - facts.present,
    mean: facts.present > 0 ? facts.mean : null,
  };
}
