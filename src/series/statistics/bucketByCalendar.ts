import { valueAt } from '../columns/valueAt';
import { lowerBound } from '../search/lowerBound';
import { bucketOf } from '../time/bucketOf';
import type { Granularity } from '../time/granularity';
import type { Zone } from '../time/zoneOf';

/** The calendar that buckets follow. */
export interface BucketOptions {
  readonly granularity: Granularity;
  readonly zone: Zone;
  /** First day of the week, 1 (Monday) to 7 (Sunday). Default 1. */
  readonly weekStart?: number | undefined;
}

/**
 * Gathers rows into buckets of the calendar and gives, for each bucket with rows, its beginning and
 * what `reduce` makes of its values (missing ones among them). Buckets without rows are not there:
 * nothing is known about them. `x` ascends.
 * Cost: O(rows), O(buckets × log n) for finding them.
 */
export function bucketByCalendar<T>(
  x: Float64Array,
  y: Float64Array,
  options: BucketOptions,
  reduce: (values: Float64Array) => T,
): { readonly at: number; readonly value: T }[] {
  const buckets: { at: number; value: T }[] = [];
  for (let row = 0; row < x.length;) {
    const bucket = bucketOf(valueAt(x, row), options.granularity, options.zone, options.weekStart);
    const end = Math.max(row + 1, lowerBound(x, bucket.to, row));
    buckets.push({ at: bucket.from, value: reduce(y.subarray(row, end)) });
    row = end;
  }
  return buckets;
}
