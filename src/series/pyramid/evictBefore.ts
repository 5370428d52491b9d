import { lowerBound } from '../search/lowerBound';
import { createPyramid } from './createPyramid';
import type { SeriesPyramid } from './seriesPyramid';

/**
 * Forgets rows before `fromX` for a chart that follows a stream. Nothing happens until they are at
 * least half of all, which keeps the cost per row constant and memory below twice what is shown.
 */
export function evictBefore(pyramid: SeriesPyramid, fromX: number): SeriesPyramid {
  const old = lowerBound(pyramid.x, fromX);
  if (old === 0 || old * 2 < pyramid.x.length) return pyramid;
  return createPyramid(pyramid.x.slice(old), pyramid.y.slice(old));
}
