import { valueAt } from '../columns/valueAt';

/** Points that have both an x and a y, in order. */
export interface PresentPairs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many there are, of which no more than `most` are given. */
  readonly count: number;
}

/**
 * The rows that have both an x and a y; of more than `most` as many in even steps, the first and the
 * last among them. Cost: one pass.
 */
export function presentPairs(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  most = Number.POSITIVE_INFINITY,
): PresentPairs {
  const end = Math.min(x.length, y.length);
  const rows = new Uint32Array(end);
  let count = 0;
  for (let row = 0; row < end; row += 1) {
    if (!Number.isFinite(valueAt(x, row)) || !Number.isFinite(valueAt(y, row))) continue;
    rows[count] = row;
    count += 1;
  }
  const size = Math.min(count, most);
  const pairs = { x: new Float64Array(size), y: new Float64Array(size), count };
  for (let index = 0; index < size; index += 1) {
    const pick = size === count ? index : Math.round((index * (count - 1)) / (size - 1));
    const row = valueAt(rows, pick);
    pairs.x[index] = valueAt(x, row);
    pairs.y[index] = valueAt(y, row);
  }
  return pairs;
}
