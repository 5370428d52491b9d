import { toIsoTime, type Instant } from './toIsoTime';

/** A span of time. */
export interface TimeRange {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The two ends of a span, under the names that the services give them.
 *
 * @throws BadArgument when one is no moment.
 */
export function toDates(range: Partial<TimeRange> | null | undefined): {
  readonly start_date: string;
  readonly end_date: string;
} {
  return {
    start_date: toIsoTime(range?.start, 'timeRange.start'),
    end_date: toIsoTime(range?.end, 'timeRange.end'),
  };
}
