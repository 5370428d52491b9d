import { lookAt, nothingFound, type Found } from './lookAt';
import { blockSize, type SeriesPyramid } from './seriesPyramid';

/** Smallest and largest value, and the rows that hold them first. */
export interface Extent {
  readonly min: number;
  readonly max: number;
  readonly minRow: number;
  readonly maxRow: number;
}

/** The first rows of a smallest and a largest value. */
export type ExtentRows = Pick<Extent, 'minRow' | 'maxRow'>;

/**
 * The extent of the present values among the rows `from` up to but not including `to`; `null` when
 * none is present. Cost: O(log n), about 130 values a level.
 */
export function extentBetween(pyramid: SeriesPyramid, from?: number, to?: number): Extent | null {
  const found = findExtent(pyramid, from, to);
  if (!found) return null;
  const { min, max } = found;
  const { y } = pyramid;
  // What was found are the rows at which their blocks begin.
  const minRow = y.indexOf(min, found.minRow);
  return { min, max, minRow, maxRow: y.indexOf(max, found.maxRow) };
}

/** The smallest and the largest value alone, which costs less than their rows. */
export function limitsBetween(
  pyramid: SeriesPyramid,
  from?: number,
  to?: number,
): Pick<Extent, 'min' | 'max'> | null {
  const found = findExtent(pyramid, from, to);
  return found && { min: found.min, max: found.max };
}

function findExtent(pyramid: SeriesPyramid, from = 0, to = pyramid.y.length): Found | null {
  const found = nothingFound();
  search(pyramid, 0, Math.max(0, from), Math.min(to, pyramid.y.length), found);
  return found.minRow < 0 ? null : found;
}

/** Looks at what lies on both sides of the full blocks above, and at those; without such blocks at everything. */
function search(
  pyramid: SeriesPyramid,
  level: number,
  from: number,
  to: number,
  found: Found,
): void {
  const { min, max } = pyramid.levels[level - 1] ?? { min: pyramid.y, max: pyramid.y };
  const width = blockSize ** level;
  const innerFrom = Math.ceil(from / blockSize);
  const innerTo = Math.floor(to / blockSize);
  if (innerFrom >= innerTo || level >= pyramid.levels.length) {
    lookAt(min, max, from, to, width, found);
    return;
  }
  lookAt(min, max, from, innerFrom * blockSize, width, found);
  search(pyramid, level + 1, innerFrom, innerTo, found);
  lookAt(min, max, innerTo * blockSize, to, width, found);
}
