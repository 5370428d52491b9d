import { decadeTicks } from './decadeTicks';
import { linearTicks } from './linearTicks';

/**
 * Ticks of a symmetric logarithmic axis (Webber 2012), which is linear within ±`constant` and
 * logarithmic beyond: 0 and the powers of ten on both sides, at most about `count`, strictly
 * ascending. Linear ones where the axis stays within ±`constant`.
 */
export function symlogTicks(low: number, high: number, constant = 1, count = 11): number[] {
  const from = Math.min(low, high);
  const to = Math.max(low, high);
  if (!Number.isFinite(from) || !Number.isFinite(to) || !(constant > 0)) return [];
  const bothSides = from < -constant && to > constant;
  const perSide = Math.max(1, bothSides ? Math.floor((count - 1) / 2) : count - 1);
  const up = to > constant ? decadeTicks(Math.max(constant, from), to, perSide) : [];
  const down = from < -constant ? decadeTicks(Math.max(constant, -to), -from, perSide) : [];
  const zero = from <= 0 && to >= 0 ? [0] : [];
  const ticks = [...down.map((tick) => -tick).reverse(), ...zero, ...up];
  return ticks.length >= 2 ? ticks : linearTicks(from, to, 6);
}
