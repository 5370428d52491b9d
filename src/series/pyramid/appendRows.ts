import { gather } from '../columns/gather';
import { sortOrder } from '../columns/sortOrder';
import { valueAt } from '../columns/valueAt';
import { upperBound } from '../search/upperBound';
import { growColumn } from './growColumn';
import { growPyramid } from './growPyramid';
import type { PyramidStore, SeriesPyramid } from './seriesPyramid';
import { takeRows } from './takeRows';

/**
 * The pyramid with more rows. Rows later than all that stand are added at an amortised cost of O(1)
 * each; a row that comes late takes its place by x, after rows of the same x, at the cost of
 * rebuilding what follows it. Rows with an x that is not finite are left out; a y that is not finite
 * is a missing value. The old pyramid stays as it is.
 */
export function appendRows(
  pyramid: SeriesPyramid,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): SeriesPyramid {
  const rows = cleanRows(x, y);
  if (rows.x.length === 0) return pyramid;
  const size = pyramid.x.length;
  const keep = upperBound(pyramid.x, valueAt(rows.x, 0));
  if (keep === size) return addRows(pyramid, rows);
  const merged = mergeRows(pyramid.x.subarray(keep), pyramid.y.subarray(keep), rows);
  return addRows(takeRows(pyramid, keep), merged);
}

interface Rows {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function cleanRows(x: ArrayLike<number>, y: ArrayLike<number>): Rows {
  const usable: number[] = [];
  for (let row = 0; row < x.length; row += 1) if (Number.isFinite(x[row])) usable.push(row);
  const rows = { x: gather(x, usable), y: gather(y, usable).map(finiteOrNaN) };
  const order = sortOrder(rows.x);
  return order ? { x: gather(rows.x, order), y: gather(rows.y, order) } : rows;
}

function finiteOrNaN(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}

function mergeRows(oldX: Float64Array, oldY: Float64Array, rows: Rows): Rows {
  const x = joinColumns(oldX, rows.x);
  const y = joinColumns(oldY, rows.y);
  const order = sortOrder(x);
  return order ? { x: gather(x, order), y: gather(y, order) } : { x, y };
}

function joinColumns(a: Float64Array, b: Float64Array): Float64Array {
  const joined = new Float64Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

/** Adds rows that are clean and not earlier than the last one. */
function addRows(pyramid: SeriesPyramid, rows: Rows): SeriesPyramid {
  const from = pyramid.x.length;
  const to = from + rows.x.length;
  // A store that a newer pyramid has grown into is left to it.
  const store = pyramid.store.used === from ? pyramid.store : copyStore(pyramid, to);
  store.x = growColumn(store.x, to);
  store.y = growColumn(store.y, to);
  store.x.set(rows.x, from);
  store.y.set(rows.y, from);
  store.used = to;
  return growPyramid(
    store,
    pyramid.levels.map((level) => level.min.length),
    pyramid.closedRuns.length,
    pyramid.openRun,
    from,
    to,
  );
}

/** The columns are copied once, with room for what comes. */
function copyStore(pyramid: SeriesPyramid, rows: number): PyramidStore {
  return {
    x: growColumn(pyramid.x, rows + 1),
    y: growColumn(pyramid.y, rows + 1),
    levels: pyramid.levels.map(({ min, max }) => ({ min: min.slice(), max: max.slice() })),
    closedRuns: pyramid.closedRuns.slice(),
    used: pyramid.x.length,
  };
}
