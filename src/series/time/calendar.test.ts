import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf } from './bucketOf';
import { detectGranularity } from './detectGranularity';
import { findIncomplete } from './findIncomplete';
import type { TimeUnit } from './granularity';
import { shiftByCalendar } from './shiftByCalendar';
import { zoneOf } from './zoneOf';

const newYork = zoneOf('America/New_York');
const utc = zoneOf('UTC');
const hour = 3_600_000;
const day = 24 * hour;
const zoneNames = fc.constantFrom(
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
);
const instant = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2050, 0) });

function column(...values: number[]): Float64Array {
  return Float64Array.from(values);
}

describe('shiftByCalendar', () => {
  it('keeps the time of day across a change of the clock', () => {
    expect(shiftByCalendar(Date.UTC(2024, 2, 12, 13), { weeks: -1 }, newYork)).toBe(
      Date.UTC(2024, 2, 5, 14),
    );
  });

  it('has no answer for a day or an hour that does not exist', () => {
    expect(shiftByCalendar(Date.UTC(2024, 2, 31), { months: -1 }, utc)).toBeNull();
    expect(shiftByCalendar(Date.UTC(2024, 1, 29), { years: 1 }, utc)).toBeNull();
    expect(shiftByCalendar(Date.UTC(2024, 2, 17, 6, 30), { weeks: -1 }, newYork)).toBeNull();
  });

  it('takes the hour with the same offset where an hour comes twice', () => {
    const summer = Date.UTC(2024, 9, 27, 5, 30);
    const winter = Date.UTC(2024, 10, 10, 6, 30);
    expect(shiftByCalendar(summer, { weeks: 1 }, newYork)).toBe(Date.UTC(2024, 10, 3, 5, 30));
    expect(shiftByCalendar(winter, { weeks: -1 }, newYork)).toBe(Date.UTC(2024, 10, 3, 6, 30));
  });

  it('shows the same wall time of day in every zone, when there is an answer', () => {
    fc.assert(
      fc.property(zoneNames, instant, fc.integer({ min: -20, max: 20 }), (name, at, months) => {
        const zone = zoneOf(name);
        const shifted = shiftByCalendar(at, { months }, zone);
        if (shifted === null) return;
        const wall = (epochMs: number) => new Date(epochMs + zone.offsetAt(epochMs));
        expect(wall(shifted).getTime() % day).toBe(wall(at).getTime() % day);
        expect(wall(shifted).getUTCDate()).toBe(wall(at).getUTCDate());
      }),
    );
  });
});

describe('bucketOf', () => {
  it('holds its instant, and its neighbour begins where it ends', () => {
    const units = fc.constantFrom<TimeUnit>('minute', 'hour', 'day', 'week', 'month', 'year');
    fc.assert(
      fc.property(
        zoneNames,
        instant,
        units,
        fc.integer({ min: 1, max: 3 }),
        (name, at, unit, step) => {
          const zone = zoneOf(name);
          const bucket = bucketOf(at, { unit, step }, zone);
          expect(bucket.from).toBeLessThanOrEqual(at);
          expect(bucket.to).toBeGreaterThan(at);
          expect(bucketOf(bucket.to, { unit, step }, zone).from).toBe(bucket.to);
          expect(bucketOf(bucket.from, { unit, step }, zone)).toEqual(bucket);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('makes days of 23 and 25 hours, and two buckets of an hour that comes twice', () => {
    const length = (at: number) => {
      const bucket = bucketOf(at, { unit: 'day', step: 1 }, newYork);
      return (bucket.to - bucket.from) / hour;
    };
    expect(length(Date.UTC(2024, 2, 10, 12))).toBe(23);
    expect(length(Date.UTC(2024, 10, 3, 12))).toBe(25);
    const first = bucketOf(Date.UTC(2024, 10, 3, 5, 30), { unit: 'hour', step: 1 }, newYork);
    expect(first).toEqual({ from: Date.UTC(2024, 10, 3, 5), to: Date.UTC(2024, 10, 3, 6) });
  });

  it('begins the years before 100 in their own century', () => {
    const at = new Date(0).setUTCFullYear(50, 5, 5);
    expect(new Date(bucketOf(at, { unit: 'year', step: 1 }, utc).from).getUTCFullYear()).toBe(50);
  });
});

describe('detectGranularity', () => {
  it('tells days in a zone with clock changes, months and quarter hours', () => {
    const days = column(
      ...Array.from(
        { length: 60 },
        (_, index) =>
          bucketOf(Date.UTC(2024, 1, 15) + index * day, { unit: 'day', step: 1 }, newYork).from,
      ),
    );
    expect(detectGranularity(days)).toEqual({ unit: 'day', step: 1 });
    const months = column(...Array.from({ length: 12 }, (_, index) => Date.UTC(2023, index)));
    expect(detectGranularity(months)).toEqual({ unit: 'month', step: 1 });
    expect(detectGranularity(column(0, 900_000, 1_800_000, 2_700_000))).toEqual({
      unit: 'minute',
      step: 15,
    });
  });

  it('says nothing of irregular or of too few times', () => {
    expect(detectGranularity(column(0, 1000))).toBeNull();
    expect(detectGranularity(column(0, 3, 1000, 50_000, 60_000))).toBeNull();
    expect(detectGranularity(column())).toBeNull();
    expect(detectGranularity(column(5, 5, 5, 5))).toBeNull();
  });
});

describe('findIncomplete', () => {
  const days = column(...Array.from({ length: 10 }, (_, index) => Date.UTC(2024, 4, 1 + index)));

  it('finds the bucket that is still growing', () => {
    expect(findIncomplete(days, { now: Date.UTC(2024, 4, 10, 9), zone: utc })).toBe(9);
    expect(findIncomplete(days, { now: Date.UTC(2024, 4, 10, 9), zone: newYork })).toBe(9);
  });

  it('finds all rows of a bucket that is wider than their distances', () => {
    const options = {
      now: Date.UTC(2024, 4, 10, 9),
      zone: utc,
      granularity: { unit: 'week', step: 1 },
    } as const;
    expect(findIncomplete(days, options)).toBe(5);
  });

  it('finds none when the last bucket is over, when now lies before the data, or is no number', () => {
    expect(findIncomplete(days, { now: Date.UTC(2024, 4, 11), zone: utc })).toBeNull();
    expect(findIncomplete(days, { now: Date.UTC(2020, 0), zone: utc })).toBeNull();
    expect(findIncomplete(days, { now: Number.NaN, zone: utc })).toBeNull();
    expect(findIncomplete(column(), { now: 5, zone: utc })).toBeNull();
    expect(findIncomplete(column(1, 7, 500), { now: 500, zone: utc })).toBeNull();
  });
});
