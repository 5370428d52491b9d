import {
  createPyramid,
  cutColumns,
  indexRange,
  limitsBetween,
  samplePyramid,
  type ColumnCut,
  type SampledLine,
  type SeriesPyramid,
} from '../../../series/drawing';

/** Samples lines for the screen and finds extremes, at a cost that depends on the width and not on the rows. */
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
  /** The index of a column. Cost: next to nothing for one that was read without a fault, else a pass, once. */
  readonly index: (x: Float64Array, y: Float64Array) => SeriesPyramid;
  /** Hands over an index that was made elsewhere, such as by appending rows. */
  readonly adopt: (pyramid: SeriesPyramid) => void;
  /** Forgets all indexes: there are other figures. */
  readonly forget: () => void;
}

/** A sampler with no index yet. Indexes go with their columns: nothing is to be thrown away. */
export function createColumnSampler(): ColumnSampler {
  let pyramids = new WeakMap<Float64Array, SeriesPyramid>();
  const index = (x: Float64Array, y: Float64Array): SeriesPyramid => {
    const known = pyramids.get(y);
    if (known) return known;
    const made = createPyramid(x, y);
    pyramids.set(y, made);
    return made;
  };
  let last: Parameters<typeof cutColumns> | null = null;
  let lastCut: ColumnCut | null = null;
  /** The cut of the last view, which all series of a picture share. */
  const cutView: typeof cutColumns = (...view) => {
    if (!lastCut || !last?.every((part, at) => part === view[at])) {
      last = view;
      lastCut = cutColumns(...view);
    }
    return lastCut;
  };
  return {
    line: (x, y, view, columns, pixel) => {
      const pyramid = index(x, y);
      const { from, to } = indexRange(x, view[0], view[1]);
      const isWhole = pyramid.openRun === 0 && pyramid.closedRuns.length === 0;
      if (!isWhole || to - from > columns * 4) {
        return samplePyramid(pyramid, cutView(x, view[0], view[1], columns), pixel);
      }
      // Sampling would keep as many: the rows themselves, with those just outside the view.
      const isBeside = from === x.length || to === 0;
      const part = isBeside ? [0, 0] : [Math.max(0, from - 1), to + 1];
      return { x: x.subarray(...part), y: y.subarray(...part) };
    },
    reach: (x, y, view) => {
      const { from, to } = indexRange(x, view[0], view[1]);
      const limits = limitsBetween(index(x, y), from, to);
      return limits && [limits.min, limits.max];
    },
    index,
    adopt: (pyramid) => pyramids.set(pyramid.y, pyramid),
    forget: () => {
      pyramids = new WeakMap();
      lastCut = null;
      last = null;
    },
  };
}
