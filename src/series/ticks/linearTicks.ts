import { niceStep } from './niceStep';

/**
 * About `count` round numbers within `low`–`high`, strictly ascending. Every tick is the nearest
 * number to a multiple of 1, 2 or 5 times a power of ten: 0.3, never 0.30000000000000004.
 * Where numbers lie too close for round ones, the ends themselves; nothing for ends that are not
 * finite. Ends may come in either order.
 */
export function linearTicks(low: number, high: number, count = 6): number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
  const from = Math.min(low, high);
  const to = Math.max(low, high);
  if (from === to) return [from];
  const step = niceStep(from, to, count);
  const ticks = step ? multiples(from, to, step.numerator, step.denominator) : [];
  return ticks.length >= 2 ? ticks : [...new Set([from, ...ticks, to])];
}

function multiples(from: number, to: number, numerator: number, denominator: number): number[] {
  const ticks: number[] = [];
  const first = Math.ceil((from / numerator) * denominator) - 1;
  const last = Math.floor((to / numerator) * denominator) + 1;
  // Beyond 2⁵³ multiples cannot be counted one by one.
  if (!(Math.abs(first) < 2 ** 53 && Math.abs(last) < 2 ** 53)) return [];
  for (let multiple = first; multiple <= last; multiple += 1) {
    const tick = (multiple * numerator) / denominator + 0;
    if (tick >= from && tick <= to && tick > (ticks.at(-1) ?? Number.NEGATIVE_INFINITY)) {
      ticks.push(tick);
    }
  }
  return ticks;
}
