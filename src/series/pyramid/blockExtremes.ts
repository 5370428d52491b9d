import { lookAt, nothingFound, type Found } from './lookAt';
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
  const min = new Float64Array(blocks);
  const max = new Float64Array(blocks);
  let isWhole = true;
  for (let block = 0; block < blocks; block += 1) {
    const found = nothingFound();
    lookAt(y, y, block * blockSize, (block + 1) * blockSize, 1, found);
    min[block] = found.min;
    max[block] = found.max;
    if (!isGood(found)) isWhole = false;
  }
  const rest = nothingFound();
  lookAt(y, y, blocks * blockSize, y.length, 1, rest);
  const made = { min, max, isFinite: isWhole && isGood(rest) };
  kept.set(y, made);
  return made;
}

/** Neither missing nor infinite. Where nothing was looked at, the smallest is above all numbers. */
function isGood({ isWhole, min, max }: Found): boolean {
  return isWhole && min > Number.NEGATIVE_INFINITY && max < Number.POSITIVE_INFINITY;
}
