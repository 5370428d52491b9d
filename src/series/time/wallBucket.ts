import { approximateMs } from './approximateMs';
import type { Granularity } from './granularity';

const day = 86_400_000;

/** A wall time's bucket: its beginning and the beginning of the next, as wall times. */
export interface WallBucket {
  readonly from: number;
  readonly to: number;
}

/**
 * The bucket that holds a wall time, by the Gregorian calendar. Hours and smaller count from
 * midnight 1970, days from 1970-01-01, months and years from the year 0.
 * @param weekStart First day of the week, 1 (Monday) to 7 (Sunday).
 */
export function wallBucket(wallMs: number, granularity: Granularity, weekStart = 1): WallBucket {
  const { unit, step } = granularity;
  if (unit === 'month' || unit === 'year')
    return monthBucket(wallMs, unit === 'year' ? 12 * step : step);
  const length = approximateMs(granularity);
  // 1970-01-01 was a Thursday: the Monday before is day −3.
  const origin = unit === 'week' ? (weekStart - 4) * day : 0;
  const from = Math.floor((wallMs - origin) / length) * length + origin;
  return { from, to: from + length };
}

function monthBucket(wallMs: number, months: number): WallBucket {
  const date = new Date(wallMs);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const first = Math.floor(month / months) * months;
  return { from: monthStart(first), to: monthStart(first + months) };
}

function monthStart(month: number): number {
  // Date.UTC would take the year 99 for 1999.
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1);
}
