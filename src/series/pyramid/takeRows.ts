import { lowerBound } from '../search/lowerBound';
import { valueAt } from '../columns/valueAt';
import { blockSize, type SeriesPyramid } from './seriesPyramid';

/** The pyramid of the first `count` rows, for all of the old one's memory. Cost: O(log n). */
export function takeRows(pyramid: SeriesPyramid, count: number): SeriesPyramid {
  const rows = Math.max(0, Math.min(count, pyramid.x.length));
  let size = rows;
  const levels = pyramid.levels.map(({ min, max }) => {
    size = Math.floor(size / blockSize);
    return { min: min.subarray(0, size), max: max.subarray(0, size) };
  });
  return {
    x: pyramid.x.subarray(0, rows),
    y: pyramid.y.subarray(0, rows),
    levels: levels.filter(({ min }) => min.length > 0),
    ...cutRuns(pyramid, rows),
    store: pyramid.store,
  };
}

function cutRuns(pyramid: SeriesPyramid, rows: number) {
  const { closedRuns } = pyramid;
  // Bounds ascend strictly: an odd number of them before the cut means that a run is cut open.
  const before = lowerBound(closedRuns, rows);
  if (before % 2 === 1) {
    return {
      closedRuns: closedRuns.subarray(0, before - 1),
      openRun: valueAt(closedRuns, before - 1),
    };
  }
  const { openRun } = pyramid;
  return {
    closedRuns: closedRuns.subarray(0, before),
    openRun: openRun !== null && openRun < rows ? openRun : null,
  };
}
