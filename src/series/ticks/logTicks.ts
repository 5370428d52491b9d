import { decadeTicks } from './decadeTicks';
import { linearTicks } from './linearTicks';

/**
 * Ticks of a logarithmic axis, strictly ascending, at most about `count`: powers of ten, 2 and 5
 * times them when there is room. Within less than a decade they are linear ones. Nothing when an
 * end is not above 0: `chooseScale` says which axis to take then.
 */
export function logTicks(low: number, high: number, count = 12): number[] {
  const from = Math.min(low, high);
  const to = Math.max(low, high);
  if (!(from > 0 && Number.isFinite(to))) return [];
  const ticks = decadeTicks(from, to, count);
  return ticks.length >= 2 ? ticks : linearTicks(from, to, Math.min(count, 6));
}
