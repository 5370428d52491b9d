/** Points that have both an x and a y, in order. */
export interface PresentPairs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many there are, of which no more than `most` are given. */
  readonly count: number;
}

/**
 * The rows that have both an x and a y; of more than `most` as many in even steps, the first and the
 * last among them. Cost: two passes.
 */
export function presentPairs(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  most = Number.POSITIVE_INFINITY,
): PresentPairs {
  const end = Math.min(x.length, y.length);
  const count = countPairs(x, y, end);
  const size = Math.min(count, most);
  const pairs = { x: new Float64Array(size), y: new Float64Array(size), count };
  const rankOf = (index: number): number =>
    size === count ? index : Math.round((index * (count - 1)) / (size - 1));
  let index = 0;
  let rank = 0;
  let wanted = 0;
  for (let row = 0; row < end && index < size; row += 1) {
    const at = x[row] ?? Number.NaN;
    const value = y[row] ?? Number.NaN;
    if (!Number.isFinite(at) || !Number.isFinite(value)) continue;
    if (rank === wanted) {
      pairs.x[index] = at;
      pairs.y[index] = value;
      index += 1;
      wanted = rankOf(index);
    }
    rank += 1;
  }
  return pairs;
}

function countPairs(x: ArrayLike<number>, y: ArrayLike<number>, end: number): number {
  let count = 0;
  for (let row = 0; row < end; row += 1) {
    if (Number.isFinite(x[row] ?? Number.NaN) && Number.isFinite(y[row] ?? Number.NaN)) count += 1;
  }
  return count;
}
