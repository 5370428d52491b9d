/**
 * What was wrong with figures that came in. It is said in words and never drawn.
 * - `missing`: null, undefined, a row that a column lacks, or `NaN` in a typed column.
 * - `nan`: `NaN` in an ordinary list, where somebody's arithmetic failed.
 * - `infinite`: plus or minus infinity.
 * - `refused`: neither a number nor nothing, such as `"1,234"` or an object.
 * - `lossy`: a BigInt beyond 2⁵³, kept as the nearest number.
 * - `bad-x`: a row without a usable x. The row is left out.
 * - `unsorted`: a row whose x is below that of the row before. The rows are sorted.
 * - `duplicate-x`: a row whose x another row has too.
 * - `extra`: values beyond the end of x. They are left out.
 * - `epoch-seconds`: times that are probably seconds, taken as milliseconds all the same.
 * - `crossed`: an interval with its lower bound above its upper one. The bounds are swapped.
 */
export type QualityKind =
  | 'missing'
  | 'nan'
  | 'infinite'
  | 'refused'
  | 'lossy'
  | 'bad-x'
  | 'unsorted'
  | 'duplicate-x'
  | 'extra'
  | 'epoch-seconds'
  | 'crossed';

/** One kind of trouble in one column. */
export interface QualityIssue {
  readonly kind: QualityKind;
  /** The series it is in; `null` when it is in x. */
  readonly seriesId: string | null;
  /** Rows concerned, at least 1. */
  readonly count: number;
  /** The first such row as it came in, counted from 0. */
  readonly firstRow: number;
}

/** The report of an intake. No issues: every row was used as it came. */
export interface DataQuality {
  /** Rows that came in. */
  readonly rows: number;
  /** Rows that remain after those with a bad x and merged duplicates are gone. */
  readonly used: number;
  readonly issues: readonly QualityIssue[];
}
