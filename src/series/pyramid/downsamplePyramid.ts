import { valueAt } from '../columns/valueAt';
import { extremeRow } from './extremeRow';
import { runsBetween } from './runsBetween';
import { sampleColumns, type SampledLine } from './sampleColumns';
import type { SeriesPyramid } from './seriesPyramid';

/**
 * The same points as `downsampleM4`, at a cost that depends on the width and on the gaps in view,
 * not on the rows: O(columns × log n + gaps). `pixel` as there.
 */
export function downsamplePyramid(
  pyramid: SeriesPyramid,
  from: number,
  to: number,
  columns: number,
  pixel = 0,
): SampledLine {
  const { x, y } = pyramid;
  if (!(columns >= 1) || x.length === 0) {
    return { x: new Float64Array(0), y: new Float64Array(0) };
  }
  const low = Number.isFinite(from) ? from : valueAt(x, 0);
  const high = Number.isFinite(to) ? to : valueAt(x, x.length - 1);
  return sampleColumns(
    {
      x,
      y,
      runs: (first, end) => runsBetween(pyramid, first, end),
      extreme: (which, first, end) => extremeRow(pyramid, which, first, end),
    },
    Math.min(low, high),
    Math.max(low, high),
    Math.floor(columns),
    pixel,
  );
}
