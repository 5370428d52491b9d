/** A unit of the calendar or the clock. A quarter is 3 months. */
export type TimeUnit =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year';

/** How wide buckets or tick distances are, such as 15 minutes: `{ unit: 'minute', step: 15 }`. */
export interface Granularity {
  readonly unit: TimeUnit;
  /** A whole number from 1. */
  readonly step: number;
}
