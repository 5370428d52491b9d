import { valueAt } from '../columns/valueAt';
import { extremeRow } from './extremeRow';
import type { SeriesPyramid } from './seriesPyramid';

/** Smallest and largest value, and the rows that hold them first. */
export interface Extent {
  readonly min: number;
  readonly max: number;
  readonly minRow: number;
  readonly maxRow: number;
}

/**
 * The extent of the present values among the rows `from` up to but not including `to`; `null` when
 * none is present. Cost: O(log n).
 */
export function extentBetween(
  pyramid: SeriesPyramid,
  from = 0,
  to = pyramid.y.length,
): Extent | null {
  const minRow = extremeRow(pyramid, 'min', from, to);
  if (minRow < 0) return null;
  const maxRow = extremeRow(pyramid, 'max', from, to);
  return { min: valueAt(pyramid.y, minRow), max: valueAt(pyramid.y, maxRow), minRow, maxRow };
}
