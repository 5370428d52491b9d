import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../time/zoneOf';
import { bucketByCalendar } from './bucketByCalendar';
import { compareWithEarlier } from './compareWithEarlier';
import { percentileSeries } from './percentileSeries';

const hour = 3_600_000;
const utc = zoneOf('UTC');
const newYork = zoneOf('America/New_York');

function column(...all: number[]): Float64Array {
  return Float64Array.from(all);
}

describe('buckets of the calendar', () => {
  const x = Float64Array.from({ length: 49 }, (_, index) => Date.UTC(2024, 2, 9, 5) + index * hour);
  const options = { granularity: { unit: 'day', step: 1 }, zone: newYork } as const;

  it('hold 23 hours on the day that New York puts its clock forward', () => {
    expect(
      bucketByCalendar(x, x, options, (all) => all.length).map(({ value: rows }) => rows),
    ).toEqual([24, 23, 2]);
  });

  it('take each row once', () => {
    const times = fc.array(fc.integer({ min: Date.UTC(2023, 0), max: Date.UTC(2025, 0) }), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(times, (all) => {
        const sorted = Float64Array.from(all).sort();
        const buckets = bucketByCalendar(sorted, sorted, options, (rows) => rows.length);
        expect(buckets.reduce((sum, bucket) => sum + bucket.value, 0)).toBe(sorted.length);
        buckets.forEach((bucket, index) => {
          if (index > 0) expect(bucket.at).toBeGreaterThan(buckets[index - 1]!.at);
        });
      }),
    );
  });

  it('give percentiles a bucket, missing where nothing is present', () => {
    const y = x.map((_, index) => (index < 24 ? index : Number.NaN));
    const { columns } = percentileSeries(x, y, [0.5, 1], options);
    expect(columns.map((each) => Array.from(each))).toEqual([
      [11.5, Number.NaN, Number.NaN],
      [23, Number.NaN, Number.NaN],
    ]);
  });
});

describe('compareWithEarlier', () => {
  it('sets nine o’clock beside nine o’clock across a change of the clock', () => {
    const x = column(Date.UTC(2024, 2, 5, 14), Date.UTC(2024, 2, 12, 13));
    const { earlierY, delta, change } = compareWithEarlier(
      x,
      column(10, 15),
      { x, y: column(10, 15) },
      { back: { weeks: 1 }, zone: newYork },
    );
    expect(Array.from(earlierY)).toEqual([Number.NaN, 10]);
    expect(delta[1]).toBe(5);
    expect(change[1]).toBe(0.5);
  });

  it('leaves days without a counterpart missing', () => {
    const february = { x: column(Date.UTC(2023, 1, 28)), y: column(7) };
    const x = column(Date.UTC(2023, 2, 28), Date.UTC(2023, 2, 29), Date.UTC(2023, 2, 31));
    const { earlierX, earlierY } = compareWithEarlier(x, column(1, 1, 1), february, {
      back: { months: 1 },
      zone: utc,
    });
    expect(Array.from(earlierY)).toEqual([7, Number.NaN, Number.NaN]);
    expect(Array.from(earlierX, Number.isNaN)).toEqual([false, true, true]);
  });

  it('never gives a ratio from nothing or across zero', () => {
    const x = column(86_400_000 * 7);
    const compare = (before: number, now: number) =>
      compareWithEarlier(
        x,
        column(now),
        { x: column(0), y: column(before) },
        { back: { weeks: 1 }, zone: utc },
      );
    expect(compare(0, 5).change[0]).toBeNaN();
    expect(compare(0, 5).delta[0]).toBe(5);
    expect(compare(-5, 5).change[0]).toBeNaN();
    expect(compare(-4, -2).change[0]).toBe(0.5);
  });
});
