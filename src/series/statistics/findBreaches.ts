import { valueAt } from '../columns/valueAt';

/** A limit on values. */
export interface Threshold {
  /**
   * A fixed value, a range, or one value a row, in which `NaN` is no limit. Of a range `above` takes
   * the upper end and `below` the lower one.
   */
  readonly at: number | readonly [number, number] | Float64Array;
  /** On which side the breach is. `outside` and `inside` are for a range. */
  readonly breach: 'above' | 'below' | 'outside' | 'inside';
}

/** A stretch of rows beyond a threshold. */
export interface Breach {
  /** First and last row beyond it. */
  readonly fromRow: number;
  readonly toRow: number;
  /** x at which the straight line crosses the threshold; the row's own x at a gap or an end. */
  readonly from: number;
  readonly to: number;
  /** The row farthest beyond, the first of equal ones. */
  readonly peakRow: number;
  /** It had not ended when the data did. */
  readonly isOpen: boolean;
}

/**
 * The stretches in which values are beyond a threshold. A value that equals it is no breach. A missing
 * value or a missing limit ends a stretch. Cost: one pass.
 */
export function findBreaches(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  threshold: Threshold,
): Breach[] {
  const breaches: Breach[] = [];
  let start = -1;
  let peak = -1;
  const beyond = (row: number): number => excessAt(valueAt(y, row), row, threshold);
  for (let row = 0; row <= y.length; row += 1) {
    const excess = row < y.length ? beyond(row) : Number.NaN;
    if (excess > 0) {
      if (start < 0) start = row;
      if (peak < 0 || excess > beyond(peak)) peak = row;
    } else if (start >= 0) {
      breaches.push({
        fromRow: start,
        toRow: row - 1,
        from: crossing(x, beyond, start, start - 1),
        to: crossing(x, beyond, row - 1, row),
        peakRow: peak,
        isOpen: row === y.length,
      });
      start = -1;
      peak = -1;
    }
  }
  return breaches;
}

/** By how much a value is beyond; negative on the right side, `NaN` where it cannot be told. */
function excessAt(value: number, row: number, { at, breach }: Threshold): number {
  const [low, high] = limitsAt(at, row);
  if (breach === 'above') return value - high;
  if (breach === 'below') return low - value;
  const outside = Math.max(value - high, low - value);
  return breach === 'outside' ? outside : -outside;
}

function limitsAt(at: Threshold['at'], row: number): readonly [number, number] {
  if (typeof at === 'number') return [at, at];
  if (at instanceof Float64Array) return [valueAt(at, row), valueAt(at, row)];
  return [Math.min(at[0], at[1]), Math.max(at[0], at[1])];
}

function crossing(
  x: ArrayLike<number>,
  beyond: (row: number) => number,
  inside: number,
  outside: number,
): number {
  const a = beyond(inside);
  const b = beyond(outside);
  const from = valueAt(x, inside);
  const to = valueAt(x, outside);
  if (!(a > 0) || !Number.isFinite(b) || Number.isNaN(to)) return from;
  const share = a / (a - b);
  return Number.isFinite(share) ? from + (to - from) * share : from;
}
