import { approximateMs } from './approximateMs';
import { firstInstantOf } from './firstInstantOf';
import type { Granularity, TimeUnit } from './granularity';
import { wallBucket } from './wallBucket';
import { zoneOf, type Zone } from './zoneOf';

/** How a time axis is cut. */
export interface TimeTickOptions {
  /** IANA name. */
  readonly timeZone: string;
  /** About how many ticks there may be, at least 1; one more may come. Default 8. */
  readonly count?: number | undefined;
  /** First day of the week, 1 (Monday) to 7 (Sunday). Default 1. */
  readonly weekStart?: number | undefined;
}

/** The ticks of a time axis, in epoch milliseconds. */
export interface TimeTicks {
  /** Strictly ascending, inside the axis. */
  readonly ticks: readonly number[];
  readonly granularity: Granularity;
  /** Where the clock changes inside the axis, for axes with ticks of a day and less. */
  readonly clockChanges: readonly ClockChange[];
}

/** A moment at which the clock is put forward or back. */
export interface ClockChange {
  readonly at: number;
  /** Milliseconds: 3,600,000 when it is put forward by an hour. */
  readonly changeMs: number;
}

const steps: readonly (readonly [TimeUnit, readonly number[]])[] = [
  ['millisecond', [1, 2, 5, 10, 20, 50, 100, 200, 500]],
  ['second', [1, 2, 5, 10, 15, 30]],
  ['minute', [1, 2, 5, 10, 15, 30]],
  ['hour', [1, 2, 3, 6, 12]],
  ['day', [1, 2]],
  ['week', [1, 2]],
  ['month', [1, 3, 6]],
];

/**
 * Ticks at round wall times of a zone: hours where the clock shows a full hour, days, weeks, months
 * and years at their first instant. An hour that the clock skips has no tick, one that it repeats
 * has two; a day has one, whether it lasts 23, 24 or 25 hours. Cost: O(ticks), not of the span.
 * @throws RangeError when the zone is not known.
 */
export function timeTicks(fromMs: number, toMs: number, options: TimeTickOptions): TimeTicks {
  const { timeZone, count = 8, weekStart = 1 } = options;
  const zone = zoneOf(timeZone);
  const from = Math.min(fromMs, toMs);
  const to = Math.max(fromMs, toMs);
  if (!(Math.abs(from) <= 8.64e15 && Math.abs(to) <= 8.64e15)) {
    return { ticks: [], granularity: { unit: 'day', step: 1 }, clockChanges: [] };
  }
  const granularity = chooseGranularity((to - from) / Math.max(1, count));
  const byClock = approximateMs(granularity) < 86_400_000;
  const clockChanges =
    approximateMs(granularity) <= 86_400_000 * 2 ? changesIn(from, to, zone) : [];
  const ticks = byClock
    ? clockTicks(from, to, granularity, zone, clockChanges)
    : calendarTicks(from, to, granularity, zone, weekStart);
  return { ticks, granularity, clockChanges };
}

function chooseGranularity(atLeastMs: number): Granularity {
  for (const [unit, sizes] of steps) {
    for (const step of sizes) {
      if (approximateMs({ unit, step }) >= atLeastMs) return { unit, step };
    }
  }
  const years = atLeastMs / approximateMs({ unit: 'year', step: 1 });
  const decade = 10 ** Math.floor(Math.log10(Math.max(1, years)));
  const step = [1, 2, 5, 10].map((factor) => factor * decade).find((size) => size >= years);
  return { unit: 'year', step: step ?? decade * 10 };
}

function changesIn(from: number, to: number, zone: Zone): ClockChange[] {
  return zone.changesBetween(from, to).map((at) => ({
    at,
    changeMs: zone.offsetAt(at) - zone.offsetAt(at - 1),
  }));
}

/** Between two changes of the clock wall time is plain arithmetic, so each stretch is cut by itself. */
function clockTicks(
  from: number,
  to: number,
  granularity: Granularity,
  zone: Zone,
  changes: readonly ClockChange[],
): number[] {
  const ticks: number[] = [];
  const step = approximateMs(granularity);
  const starts = [from, ...changes.map((change) => change.at)];
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const offset = zone.offsetAt(start);
    let tick = Math.ceil((start + offset) / step) * step - offset;
    while (next === undefined ? tick <= to : tick < next) {
      ticks.push(tick);
      tick += step;
    }
  });
  return ticks;
}

function calendarTicks(
  from: number,
  to: number,
  granularity: Granularity,
  zone: Zone,
  weekStart: number,
): number[] {
  const ticks: number[] = [];
  let bucket = wallBucket(from + zone.offsetAt(from), granularity, weekStart);
  for (;;) {
    // A bucket may begin before the first moment that a date can hold, or end after the last one.
    const tick = Number.isNaN(bucket.from) ? from - 1 : firstInstantOf(bucket.from, zone);
    if (tick > to) return ticks;
    // A day that the zone never had begins together with the next one.
    if (tick >= from && tick > (ticks.at(-1) ?? Number.NEGATIVE_INFINITY)) ticks.push(tick);
    if (Number.isNaN(bucket.to)) return ticks;
    bucket = wallBucket(bucket.to, granularity, weekStart);
  }
}
