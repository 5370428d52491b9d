import { blockExtremes } from './blockExtremes';
import { growPyramid } from './growPyramid';
import type { SeriesPyramid } from './seriesPyramid';

/**
 * The pyramid of clean columns (`readColumns`): x ascending, y finite or `NaN`. The columns are
 * adopted, not copied; who changes them afterwards changes the picture.
 * Cost: one pass over the rows if nobody has looked at the column before, and one for its gaps if it has any.
 * @throws RangeError when the columns differ in length.
 */
export function createPyramid(x: Float64Array, y: Float64Array): SeriesPyramid {
  if (x.length !== y.length) {
    throw new RangeError(
      `x has ${x.length} rows and y has ${y.length}: give columns of one length.`,
    );
  }
  const { min, max, isFinite } = blockExtremes(y);
  const levels = min.length > 0 ? [{ min, max }] : [];
  const store = { x, y, levels, closedRuns: new Uint32Array(0), used: x.length };
  const isWhole = isFinite && x.length > 0;
  return growPyramid(store, [min.length], 0, isWhole ? 0 : null, isWhole ? x.length : 0, x.length);
}
