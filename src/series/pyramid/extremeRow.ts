import { blockSize, type SeriesPyramid } from './seriesPyramid';

/**
 * The row of the smallest or largest present value among the rows `from` up to but not including
 * `to`; -1 when none is present. Ties: the first row. Cost: O(log n), about 30 values a level.
 */
export function extremeRow(
  pyramid: SeriesPyramid,
  which: 'min' | 'max',
  from: number,
  to: number,
): number {
  const { y, levels } = pyramid;
  const sign = which === 'min' ? 1 : -1;
  // The first index of the best value of each level, and the row at which its block begins.
  let best = Number.POSITIVE_INFINITY;
  let bestLevel = 0;
  let bestIndex = -1;
  let bestRow = -1;

  let column = y;
  let level = 0;
  let width = 1;
  let low = Math.max(0, from);
  let high = Math.min(to, y.length);
  for (let isTop = false; !isTop;) {
    const above = levels[level];
    const innerLow = Math.ceil(low / blockSize);
    const innerHigh = Math.floor(high / blockSize);
    isTop = !above || innerLow >= innerHigh;
    // What lies on both sides of the full blocks above; without such blocks all that is left.
    for (let side = 0; side < (isTop ? 1 : 2); side += 1) {
      const start = side === 0 ? low : innerHigh * blockSize;
      const end = side === 0 && !isTop ? innerLow * blockSize : high;
      const index = bestIn(column, sign, start, end);
      if (index < 0) continue;
      const value = (column[index] ?? Number.NaN) * sign;
      const row = index * width;
      if (value > best || (value === best && row > bestRow)) continue;
      best = value;
      bestLevel = level;
      bestIndex = index;
      bestRow = row;
    }
    if (!above) break;
    column = above[which];
    level += 1;
    width *= blockSize;
    low = innerLow;
    high = innerHigh;
  }

  for (; bestLevel > 0; bestLevel -= 1) {
    const start = bestIndex * blockSize;
    const below = bestLevel === 1 ? y : (levels[bestLevel - 2]?.[which] ?? y);
    bestIndex = bestIn(below, sign, start, start + blockSize);
  }
  return bestIndex;
}

/** The index of the first smallest value (times `sign`), -1 when all are missing or infinite. */
function bestIn(column: Float64Array, sign: number, start: number, end: number): number {
  let best = Number.POSITIVE_INFINITY;
  let found = -1;
  for (let index = start; index < end; index += 1) {
    // Indexed here and not by a shared function: one that has seen all kinds of columns is slow.
    const value = (column[index] ?? Number.NaN) * sign;
    if (value < best) {
      best = value;
      found = index;
    }
  }
  return found;
}
