/**
 * Rows per block, and blocks per block of the next level. Smaller blocks cost more to build and more memory; larger
 * ones leave more rows at the edges of a pixel column to be looked at one by one.
 */
export const blockSize = 64;

/** Smallest and largest present value of each full block; `Infinity` and `-Infinity` in an empty one. */
export interface PyramidLevel {
  readonly min: Float64Array;
  readonly max: Float64Array;
}

/**
 * A series with what it takes to answer for any part of it quickly: the extremes of every 64 and
 * 4,096 … rows, and where its gaps are. Never changes; `appendRows` gives a new one that shares the
 * old one's memory. Memory beyond x and y: 2/63 of a column, and 8 bytes a stretch between gaps.
 */
export interface SeriesPyramid {
  readonly x: Float64Array;
  /** Finite, or `NaN` for a missing value. */
  readonly y: Float64Array;
  /** Level 0 holds blocks of 64 rows. Only full blocks are kept, so that a block never changes. */
  readonly levels: readonly PyramidLevel[];
  /** Stretches of present values that a gap ends, as pairs: first row, row after the last. */
  readonly closedRuns: Uint32Array;
  /** Where the stretch begins that reaches the last row; `null` when the last value is missing. */
  readonly openRun: number | null;
  /** The memory behind it, which newer pyramids grow into. */
  readonly store: PyramidStore;
}

/** Columns with room at their ends. Only `appendRows` writes here, beyond what any pyramid shows. */
export interface PyramidStore {
  x: Float64Array;
  y: Float64Array;
  levels: { min: Float64Array; max: Float64Array }[];
  closedRuns: Uint32Array;
  /** Rows in use by the newest pyramid. */
  used: number;
}
