import { valueAt } from '../columns/valueAt';
import { lowerBound } from '../search/lowerBound';
import { upperBound } from '../search/upperBound';
import { approximateMs } from './approximateMs';
import { bucketOf } from './bucketOf';
import { detectGranularity } from './detectGranularity';
import type { Granularity } from './granularity';
import type { Zone } from './zoneOf';

/** What decides whether the last bucket is finished. */
export interface IncompleteOptions {
  /** Epoch milliseconds at which the data were read. */
  readonly now: number;
  readonly zone: Zone;
  /** Calendar bucket that unfinished rows belong to; told from the distances of x when left out. */
  readonly granularity?: Granularity | undefined;
  /** First day of the week, 1 (Monday) to 7 (Sunday). Default 1. */
  readonly weekStart?: number | undefined;
}

/**
 * The first row of the bucket that `now` stands in, whose figure is still growing; `null` when the
 * last bucket is over or lies in the future, or when the rows stand in no buckets.
 * Without a `granularity` each row is the beginning of a bucket, even one that begins at no round
 * time of the zone, such as a day in UTC shown in New York.
 */
export function findIncomplete(x: Float64Array, options: IncompleteOptions): number | null {
  const { now, zone, weekStart } = options;
  const granularity = options.granularity ?? detectGranularity(x);
  const last = upperBound(x, now) - 1;
  if (!granularity || last < 0 || !Number.isFinite(now)) return null;
  const start = valueAt(x, last);
  const bucket = bucketOf(start, granularity, zone, weekStart);
  const aligned = options.granularity !== undefined || bucket.from === start;
  const end = aligned ? bucket.to : start + approximateMs(granularity);
  if (now >= end) return null;
  return lowerBound(x, aligned ? bucket.from : start);
}
