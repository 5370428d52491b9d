/** A part of a series to be explored: the whole, a stretch of rows, or one row. */
export interface SeriesNode {
  readonly kind: 'series' | 'segment' | 'point';
  /** Unique in a chart, stable for the same rows. */
  readonly id: string;
  readonly seriesId: string;
  /** 1 for the series. */
  readonly depth: number;
  /** Rows `from` up to but not including `to`. */
  readonly from: number;
  readonly to: number;
}

/** The node of a whole series of so many rows. */
export function seriesNode(seriesId: string, rows: number): SeriesNode {
  return { kind: 'series', id: JSON.stringify([seriesId]), seriesId, depth: 1, from: 0, to: rows };
}
