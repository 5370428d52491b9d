import type { Granularity, TimeUnit } from './granularity';

const lengths: Readonly<Record<TimeUnit, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 30.436875 * 86_400_000,
  year: 365.2425 * 86_400_000,
};

/** A granularity's mean length in milliseconds; exact up to an hour. */
export function approximateMs({ unit, step }: Granularity): number {
  return lengths[unit] * step;
}
