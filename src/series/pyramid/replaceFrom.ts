import { lowerBound } from '../search/lowerBound';
import { appendRows } from './appendRows';
import type { SeriesPyramid } from './seriesPyramid';
import { takeRows } from './takeRows';

/**
 * The pyramid with everything from `fromX` on replaced by other rows: how a correction of earlier
 * figures comes in. Cost: a copy of the columns, and the pyramid of the new rows.
 */
export function replaceFrom(
  pyramid: SeriesPyramid,
  fromX: number,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): SeriesPyramid {
  return appendRows(takeRows(pyramid, lowerBound(pyramid.x, fromX)), x, y);
}
