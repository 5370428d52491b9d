import { growPyramid } from './growPyramid';
import type { SeriesPyramid } from './seriesPyramid';

/**
 * The pyramid of clean columns (`readColumns`): x ascending, y finite or `NaN`. The columns are
 * adopted, not copied; who changes them afterwards changes the picture.
 * Cost: one pass, about a third of what sorting them would take.
 * @throws RangeError when the columns differ in length.
 */
export function createPyramid(x: Float64Array, y: Float64Array): SeriesPyramid {
  if (x.length !== y.length) {
    throw new RangeError(
      `x has ${x.length} rows and y has ${y.length}: give columns of one length.`,
    );
  }
  const store = { x, y, levels: [], closedRuns: new Uint32Array(0), used: x.length };
  return growPyramid(store, [], 0, null, 0, x.length);
}
