import { valueAt } from '../columns/valueAt';
import type { ExtentRows } from './extentBetween';
import type { Stretch } from './thinStretches';

interface Values {
  readonly y: ArrayLike<number>;
  extent(from: number, to: number): ExtentRows;
}

/** What covers a range of y within one pixel column: the rows of its ends. */
export interface JoinedStretch {
  readonly low: number;
  readonly high: number;
}

/**
 * The ranges of y that the stretches of one pixel column cover, from below, where those that are
 * less than `pixel` apart count as one. Whoever draws them differs from the raw data by less than a
 * pixel, however many stretches there are. Cost: O(k log k).
 */
export function joinStretches(
  stretches: readonly Stretch[],
  source: Values,
  pixel: number,
): JoinedStretch[] {
  const spans = stretches.map(({ from, to }) => {
    const { minRow, maxRow } = source.extent(from, to);
    return { low: minRow, high: maxRow };
  });
  spans.sort((a, b) => valueAt(source.y, a.low) - valueAt(source.y, b.low));
  const joined: { low: number; high: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const top = last ? valueAt(source.y, last.high) : Number.NEGATIVE_INFINITY;
    if (!last || valueAt(source.y, span.low) - top >= pixel) joined.push({ ...span });
    else if (valueAt(source.y, span.high) > top) last.high = span.high;
  }
  return joined;
}
