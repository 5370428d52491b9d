import { valueDomain } from './valueDomain';

/**
 * How values map to lengths. `symlog` is logarithmic to both sides of zero and linear near it, so that it also has a
 * place for zero and less.
 */
export type ValueScale = 'linear' | 'log' | 'symlog';

/** The axis that values can be drawn on. */
export interface ScaleChoice {
  readonly scale: ValueScale;
  /** Finite and not empty; above 0 for `log`. */
  readonly domain: readonly [number, number];
  /** For `symlog`: up to ± this the axis is linear. 1 for the others. */
  readonly constant: number;
  /** Why it is not the scale that was asked for; `null` when it is. To be said beside the axis. */
  readonly note: 'log-needs-positive' | null;
}

/**
 * The scale for values from `min` to `max`. A logarithmic axis has no place for zero and less, so
 * that a symmetric logarithmic one stands in for it, with a note.
 * @param smallest Smallest magnitude above 0 among the values; sets `constant`, to its power of ten
 * but no less than 10⁻¹² of the largest.
 */
export function chooseScale(
  wanted: ValueScale,
  min: number,
  max: number,
  smallest?: number,
): ScaleChoice {
  const domain = valueDomain(min, max);
  if (wanted === 'linear') return { scale: 'linear', domain, constant: 1, note: null };
  if (wanted === 'log' && min > 0 && Number.isFinite(max)) {
    // Equal values below 1 get room downwards too, but none beyond zero.
    const low = domain[0] > 0 ? domain[0] : Math.max(min / 10, Number.MIN_VALUE);
    return { scale: 'log', domain: [low, domain[1]], constant: 1, note: null };
  }
  const largest = Math.max(Math.abs(domain[0]), Math.abs(domain[1]));
  const least = smallest !== undefined && smallest > 0 ? smallest : 1;
  const constant = 10 ** Math.floor(Math.log10(Math.max(least, largest * 1e-12)));
  const note = wanted === 'log' ? 'log-needs-positive' : null;
  return { scale: 'symlog', domain, constant: Math.max(constant, Number.MIN_VALUE), note };
}
