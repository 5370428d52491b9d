import { cutColumns, type ColumnCut } from './cutColumns';
import { extentBetween } from './extentBetween';
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
  return samplePyramid(pyramid, cutColumns(pyramid.x, from, to, columns), pixel);
}

/** `downsamplePyramid` of a view that is cut already: series on one x share the cut. */
export function samplePyramid(pyramid: SeriesPyramid, cut: ColumnCut, pixel: number): SampledLine {
  return sampleColumns(
    {
      x: pyramid.x,
      y: pyramid.y,
      runs: (from, to) => runsBetween(pyramid, from, to),
      extent: (from, to) => extentBetween(pyramid, from, to) ?? { minRow: from, maxRow: from },
    },
    cut,
    pixel,
  );
}
