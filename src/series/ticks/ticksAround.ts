import { linearTicks } from './linearTicks';
import { niceStep } from './niceStep';

/**
 * About `count` round numbers around `low`–`high` (`low` below `high`), strictly ascending: from the one at or below to
 * the one at or above it. An end that is fixed is a tick itself, and nothing lies beyond it. Where there are no round
 * numbers to be had, the ends and what `linearTicks` finds between them; nothing for ends that are not finite.
 */
export function ticksAround(
  low: number,
  high: number,
  count: number,
  fixed: { readonly low: boolean; readonly high: boolean },
): number[] {
  const between = linearTicks(low, high, count);
  // A single number, or none.
  if (between.length < 2) return between;
  const ticks = [
    ...(fixed.low ? [low] : []),
    ...multiplesAround(low, high, count).filter(
      (tick) => !(fixed.low && tick <= low) && !(fixed.high && tick >= high),
    ),
    ...(fixed.high ? [high] : []),
  ];
  const isSound = ticks.length >= 2 && ticks.every(Number.isFinite);
  return isSound ? ticks : [...new Set([low, ...between, high])];
}

function multiplesAround(low: number, high: number, count: number): number[] {
  const step = niceStep(low, high, count);
  if (!step) return [];
  const { numerator, denominator } = step;
  const steps = (end: number, round: (value: number) => number): number => {
    const exact = (end / numerator) * denominator;
    const nearest = Math.round(exact);
    // 1.1 × 10 is a little more than 11.
    return Math.abs(exact - nearest) < 1e-9 ? nearest : round(exact);
  };
  const first = steps(low, Math.floor);
  const last = steps(high, Math.ceil);
  // Beyond 2⁵³ they cannot be counted one by one.
  if (!(Math.max(Math.abs(first), Math.abs(last)) < 2 ** 53)) return [];
  return Array.from(
    { length: last - first + 1 },
    (_, index) => ((first + index) * numerator) / denominator + 0,
  );
}
