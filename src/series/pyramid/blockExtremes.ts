import { blockSize, type PyramidLevel } from './seriesPyramid';

/** The extremes of each full block of a column, and whether anything in it is missing. */
export interface BlockExtremes extends PyramidLevel {
  /** Every value is a finite number: the common case, in which there is nothing to look for. False also where sums are not. */
  readonly isFinite: boolean;
}

const kept = new WeakMap<Float64Array, BlockExtremes>();

/** Rows a call: a function that is called often is fast sooner than a loop that is long. */
const stretch = blockSize * 256;

/**
 * Looks at every value of a column once, for all who need to know something of it: whether it is clean, what it
 * reaches, and the lowest level of its pyramid. Cost: one pass, and none for a column that was looked at before.
 * @param looksAgain The column comes from outside, where its figures may have changed since.
 */
export function blockExtremes(y: Float64Array, looksAgain = false): BlockExtremes {
  const known = kept.get(y);
  if (known && !looksAgain) return known;
  const blocks = Math.floor(y.length / blockSize);
  const min = new Float64Array(blocks);
  const max = new Float64Array(blocks);
  let isFinite = true;
  for (let row = 0; row < y.length; row += stretch) {
    const sum = readStretch(y, row, Math.min(row + stretch, y.length), min, max);
    if (!Number.isFinite(sum)) isFinite = false;
  }
  const made = { min, max, isFinite };
  kept.set(y, made);
  return made;
}

/** Fills in the blocks of some rows, the first of which begins a block, and gives the sum of all, finite if each is. */
function readStretch(
  y: Float64Array,
  from: number,
  to: number,
  min: Float64Array,
  max: Float64Array,
): number {
  let sum = 0;
  let row = from;
  while (row + blockSize <= to) {
    const block = row / blockSize;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const end = row + blockSize; row < end; row += 1) {
      const value = y[row] ?? Number.NaN;
      sum += value;
      // A comparison with NaN is false, so that missing values leave no trace.
      if (value < least) least = value;
      if (value > most) most = value;
    }
    min[block] = least;
    max[block] = most;
  }
  for (; row < to; row += 1) sum += y[row] ?? Number.NaN;
  return sum;
}
