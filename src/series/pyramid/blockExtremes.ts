import { blockSize, type PyramidLevel } from './seriesPyramid';

/** The extremes of each full block of a column, and whether anything in it is missing. */
export interface BlockExtremes extends PyramidLevel {
  /** Every value is a finite number: the common case, in which there is nothing to look for. */
  readonly isFinite: boolean;
}

const kept = new WeakMap<Float64Array, BlockExtremes>();

/**
 * Looks at every value of a column once, for all who need to know something of it: whether it is clean, what it
 * reaches, and the lowest level of its pyramid. Cost: one pass, and none for a column that was looked at before.
 * @param looksAgain The column comes from outside, where its figures may have changed since.
 */
export function blockExtremes(y: Float64Array, looksAgain = false): BlockExtremes {
  const known = kept.get(y);
  if (known && !looksAgain) return known;
  const blocks = Math.floor(y.length / blockSize);
  const level = { min: new Float64Array(blocks), max: new Float64Array(blocks) };
  let isFinite = true;
  for (let block = 0; block < blocks; block += 1) {
    if (!fillBlock(y, level, block, (block + 1) * blockSize)) isFinite = false;
  }
  const rest = { min: new Float64Array(1), max: new Float64Array(1) };
  const last = y.subarray(blocks * blockSize);
  if (last.length > 0 && !fillBlock(last, rest, 0, last.length)) isFinite = false;
  const made = { ...level, isFinite };
  kept.set(y, made);
  return made;
}

/**
 * Writes the extremes of a block that ends before the row `end`, and says whether all of it is finite. It follows no
 * rows and looks at each value once: on a million values that takes half the time of `lookAt`.
 */
function fillBlock(y: Float64Array, { min, max }: PyramidLevel, block: number, end: number) {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let isWhole = true;
  for (let row = block * blockSize; row < end; row += 1) {
    const value = y[row] ?? Number.NaN;
    if (value < least) least = value;
    if (value > most) most = value;
    else if (value !== value) isWhole = false;
  }
  min[block] = least;
  max[block] = most;
  return isWhole && least > Number.NEGATIVE_INFINITY && most < Number.POSITIVE_INFINITY;
}
