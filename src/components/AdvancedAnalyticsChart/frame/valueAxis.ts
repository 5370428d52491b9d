import {
  chooseScale,
  linearTicks,
  logTicks,
  niceStep,
  symlogTicks,
  tickLabels,
  type ScaleChoice,
} from '../../../series/drawing';
import type { ChartAxis } from '../chartSpec';

/** What an axis of values shows, before it has a place. */
export interface ValueAxisPlan {
  readonly choice: ScaleChoice;
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
  readonly offset: string | null;
}

/** Smallest and largest value on an axis. */
export interface ValueReach {
  readonly min: number;
  readonly max: number;
  /** Smallest magnitude above 0, for a symmetric logarithmic axis. */
  readonly smallest: number;
  /** Areas, bars and stacks stand on zero. */
  readonly needsZero: boolean;
}

/**
 * The ends, ticks and labels of an axis of values. A linear axis without fixed ends goes from round
 * number to round number, so that nothing touches its edges, with at most six labels.
 */
export function planValueAxis(
  spec: ChartAxis,
  reach: ValueReach,
  unit: string | null,
  height: number,
  locale: string,
): ValueAxisPlan {
  const [low = 'auto', high = 'auto'] = spec.domain ?? [];
  const min = low === 'auto' ? (reach.needsZero ? Math.min(0, reach.min) : reach.min) : low;
  const max = high === 'auto' ? (reach.needsZero ? Math.max(0, reach.max) : reach.max) : high;
  const most = Math.max(2, Math.min(6, Math.round(height / 56)));
  let choice = chooseScale(spec.scale ?? 'linear', min, max, reach.smallest);
  let ticks: number[];
  if (choice.scale === 'linear') {
    const [canLower, canRaise] = [low === 'auto', high === 'auto'];
    let { domain } = choice;
    let count = most;
    do {
      ticks = linearTicks(...domain, count);
      // Too short for two round numbers within it: those around it.
      if (ticks[0] === domain[0] && ticks.at(-1) === domain[1]) {
        domain = roundOut(domain, count, canLower, canRaise);
        ticks = linearTicks(...domain, count);
      }
      const rounded = roundOut(domain, count, canLower, canRaise);
      choice = { ...choice, domain: rounded };
      ticks = withinDomain(ticks, rounded);
      count -= 1;
    } while (ticks.length > Math.min(6, most + 1) && count > 1);
  } else if (choice.scale === 'log') ticks = logTicks(...choice.domain, most * 2);
  else ticks = symlogTicks(...choice.domain, choice.constant, most);
  const { labels, offset } = tickLabels(ticks, { locale, unit, log: choice.scale !== 'linear' });
  return { choice, ticks, labels, offset };
}

/** From the round number below to the one above, where the ends are free. */
function roundOut(
  [low, high]: readonly [number, number],
  count: number,
  canLower: boolean,
  canRaise: boolean,
): readonly [number, number] {
  const step = niceStep(low, high, count);
  if (!step) return [low, high];
  const { numerator, denominator } = step;
  const toRound = (end: number, round: (value: number) => number): number => {
    const steps = (end / numerator) * denominator;
    const nearest = Math.round(steps);
    // 1.1 × 10 is a little more than 11.
    const whole = Math.abs(steps - nearest) < 1e-9 ? nearest : round(steps);
    const rounded = (whole * numerator) / denominator + 0;
    return Number.isFinite(rounded) ? rounded : end;
  };
  return [canLower ? toRound(low, Math.floor) : low, canRaise ? toRound(high, Math.ceil) : high];
}

/** The ticks with the one at each end that rounding has made room for. */
function withinDomain(ticks: number[], [low, high]: readonly [number, number]): number[] {
  const [first] = ticks;
  const last = ticks.at(-1);
  return [
    ...(first !== undefined && low < first ? [low] : []),
    ...ticks,
    ...(last !== undefined && high > last ? [high] : []),
  ];
}
