import { approximateMs } from './approximateMs';
import { firstInstantOf } from './firstInstantOf';
import type { Granularity } from './granularity';
import { wallBucket } from './wallBucket';
import type { Zone } from './zoneOf';

/** A bucket of real time, from `from` up to but not including `to`, in epoch milliseconds. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
}

/**
 * The calendar bucket that holds an instant, by the zone's clock. Days are 23, 24 or 25 hours long;
 * up to an hour the two hours of a clock change are two buckets, from a day on one.
 * @param weekStart First day of the week, 1 (Monday) to 7 (Sunday).
 */
export function bucketOf(
  epochMs: number,
  granularity: Granularity,
  zone: Zone,
  weekStart = 1,
): Bucket {
  const offset = zone.offsetAt(epochMs);
  const wall = wallBucket(epochMs + offset, granularity, weekStart);
  if (approximateMs(granularity) <= 3_600_000) return clockBucket(wall, offset, epochMs, zone);
  return { from: firstInstantOf(wall.from, zone), to: firstInstantOf(wall.to, zone) };
}

/** Within one offset wall time is plain; a change of the clock ends a bucket and begins one. */
function clockBucket(wall: Bucket, offset: number, epochMs: number, zone: Zone): Bucket {
  const from = wall.from - offset;
  const to = wall.to - offset;
  const changes = zone.changesBetween(from, to - 1);
  return {
    from: Math.max(from, ...changes.filter((change) => change <= epochMs)),
    to: Math.min(to, ...changes.filter((change) => change > epochMs)),
  };
}
