import {
  chooseScale,
  logTicks,
  symlogTicks,
  tickLabels,
  ticksAround,
  unitStyle,
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
 * number to round number, so that nothing touches its edges, with at most six labels. Durations are round in the unit
 * that they are written in.
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
    const { domain } = choice;
    const fixed = { low: low !== 'auto', high: high !== 'auto' };
    let count = most;
    do {
      ticks = roundTicks(domain, count, fixed, unit);
      count -= 1;
    } while (ticks.length > Math.min(6, most + 1) && count > 1);
    choice = { ...choice, domain: [ticks[0] ?? domain[0], ticks.at(-1) ?? domain[1]] };
  } else if (choice.scale === 'log') ticks = logTicks(...choice.domain, most * 2);
  else ticks = symlogTicks(...choice.domain, choice.constant, most);
  const { labels, offset } = tickLabels(ticks, { locale, unit, log: choice.scale !== 'linear' });
  return { choice, ticks, labels, offset };
}

function roundTicks(
  [low, high]: readonly [number, number],
  count: number,
  fixed: { readonly low: boolean; readonly high: boolean },
  unit: string | null,
): number[] {
  const divisorOf = (values: readonly number[]) =>
    unitStyle(unit, Math.max(0, ...values.map(Math.abs))).divisor;
  const ticksIn = (divisor: number) =>
    ticksAround(low / divisor, high / divisor, count, fixed).map((tick) => tick * divisor);
  const divisor = divisorOf([low, high]);
  const ticks = ticksIn(divisor);
  // A round number beyond the highest value can fill the next unit: 60 minutes are an hour.
  const written = divisorOf(ticks);
  return written === divisor ? ticks : ticksIn(written);
}
