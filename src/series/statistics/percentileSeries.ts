import { bucketByCalendar, type BucketOptions } from './bucketByCalendar';
import { quantiles } from './quantile';

/** How usage spreads, bucket by bucket. */
export interface PercentileSeries {
  /** Beginning of each bucket, epoch milliseconds. */
  readonly x: Float64Array;
  /** One column for each share asked for, in that order; `NaN` in a bucket without present values. */
  readonly columns: readonly Float64Array[];
}

/** Percentiles of each calendar bucket, such as p50, p95 and p99 of each day. Shares are 0–1; see `quantile`. */
export function percentileSeries(
  x: Float64Array,
  y: Float64Array,
  shares: readonly number[],
  options: BucketOptions,
): PercentileSeries {
  const buckets = bucketByCalendar(x, y, options, (values) => quantiles(values, shares));
  return {
    x: Float64Array.from(buckets, (bucket) => bucket.at),
    columns: shares.map((_, index) =>
      Float64Array.from(buckets, (bucket) => bucket.value[index] ?? Number.NaN),
    ),
  };
}
