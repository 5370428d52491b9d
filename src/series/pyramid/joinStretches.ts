import { valueAt } from '../columns/valueAt';
import type { Stretch } from './thinStretches';

interface Values {
  readonly y: ArrayLike<number>;
  extreme(which: 'min' | 'max', from: number, to: number): number;
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
  const spans = stretches.map(({ from, to }) =>
    to - from === 1
      ? { low: from, high: from }
      : { low: source.extreme('min', from, to), high: source.extreme('max', from, to) },
  );
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
