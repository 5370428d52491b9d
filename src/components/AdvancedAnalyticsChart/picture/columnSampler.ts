import {
  createPyramid,
  downsampleM4,
  downsamplePyramid,
  extentBetween,
  indexRange,
  sampleDense,
  type SampledLine,
  type SeriesPyramid,
} from '../../../series/drawing';

/** Samples lines for the screen and finds extremes, slower the first time and quickly once a column is indexed. */
export interface ColumnSampler {
  readonly line: (
    x: Float64Array,
    y: Float64Array,
    view: readonly [number, number],
    columns: number,
    pixel: number,
  ) => SampledLine;
  /** Smallest and largest value in view; `null` when there is none. */
  readonly reach: (
    x: Float64Array,
    y: Float64Array,
    view: readonly [number, number],
  ) => readonly [number, number] | null;
  /** Whether a column has its index. */
  readonly isIndexed: (y: Float64Array) => boolean;
  /** Builds the index of a column. Cost: a pass. */
  readonly index: (x: Float64Array, y: Float64Array) => SeriesPyramid;
  /** Hands over an index that was made elsewhere, such as by appending rows. */
  readonly adopt: (pyramid: SeriesPyramid) => void;
}

/** Rows from which an index is worth its pass. */
const worthIndexing = 20_000;

/** A sampler with no index yet. Indexes go with their columns: nothing is to be thrown away. */
export function createColumnSampler(): ColumnSampler {
  const pyramids = new WeakMap<Float64Array, SeriesPyramid>();
  const index = (x: Float64Array, y: Float64Array): SeriesPyramid => {
    const known = pyramids.get(y);
    if (known) return known;
    const made = createPyramid(x, y);
    pyramids.set(y, made);
    return made;
  };
  return {
    line: (x, y, view, columns, pixel) => {
      const pyramid = pyramids.get(y);
      if (pyramid) return downsamplePyramid(pyramid, view[0], view[1], columns, pixel);
      return (
        sampleDense(x, y, view[0], view[1], columns) ??
        downsampleM4(x, y, view[0], view[1], columns, pixel)
      );
    },
    reach: (x, y, view) => {
      const { from, to } = indexRange(x, view[0], view[1]);
      const pyramid = pyramids.get(y);
      if (!pyramid) return scan(y, from, to);
      const extent = extentBetween(pyramid, from, to);
      return extent && [extent.min, extent.max];
    },
    isIndexed: (y) => y.length < worthIndexing || pyramids.has(y),
    index,
    adopt: (pyramid) => pyramids.set(pyramid.y, pyramid),
  };
}

function scan(y: Float64Array, from: number, to: number): readonly [number, number] | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = from; row < to; row += 1) {
    const value = y[row] ?? Number.NaN;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : null;
}
