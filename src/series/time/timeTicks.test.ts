import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeTicks } from './timeTicks';
import { timeTickLabels } from './timeTickLabels';
import { zoneOf } from './zoneOf';

const zones = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
];

function axis(from: number, to: number, timeZone: string, count: number, locale = 'en-GB') {
  const { ticks, granularity, clockChanges } = timeTicks(from, to, { timeZone, count });
  const labels = timeTickLabels(ticks, granularity.unit, { locale, timeZone });
  return { ticks, granularity, clockChanges, texts: labels.map(({ text }) => text), labels };
}

describe('timeTicks', () => {
  it('gives ascending ticks inside the axis, about as many as asked for, with labels that differ', () => {
    const instant = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2090, 0) });
    const span = fc.double({ min: 0, max: 11.5, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        instant,
        span,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('en', 'de', 'ar-EG', 'ja'),
        (timeZone, from, width, count, locale) => {
          const { ticks, texts } = axis(from, from + width, timeZone, count, locale);
          ticks.forEach((tick, index) => {
            expect(tick).toBeGreaterThanOrEqual(index > 0 ? ticks[index - 1]! + 1e-9 : from);
            expect(tick).toBeLessThanOrEqual(from + width);
          });
          expect(ticks.length).toBeLessThanOrEqual(count * 1.2 + 4);
          expect(new Set(texts).size).toBe(texts.length);
          expect(texts).not.toContain('');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('puts hourly ticks where the clock shows a full hour', () => {
    const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (timeZone, from) => {
        const zone = zoneOf(timeZone);
        for (const tick of timeTicks(from, from + 86_400_000, { timeZone, count: 24 }).ticks) {
          expect((tick + zone.offsetAt(tick)) % 3_600_000).toBe(0);
        }
      }),
    );
  });

  it('skips the hour that New York skips, and marks the change', () => {
    const { texts, clockChanges } = axis(
      Date.UTC(2024, 2, 10, 5),
      Date.UTC(2024, 2, 10, 9),
      'America/New_York',
      5,
    );
    expect(texts).toEqual(['00:00', '01:00', '03:00', '04:00', '05:00']);
    expect(clockChanges).toEqual([{ at: Date.UTC(2024, 2, 10, 7), changeMs: 3_600_000 }]);
  });

  it('gives both hours that New York repeats, each with its offset', () => {
    const { texts, clockChanges } = axis(
      Date.UTC(2024, 10, 3, 4),
      Date.UTC(2024, 10, 3, 8),
      'America/New_York',
      5,
      'en-US',
    );
    expect(texts.map((text) => text.replaceAll('\u202f', ' '))).toEqual([
      '12:00 AM',
      '1:00 AM EDT',
      '1:00 AM EST',
      '2:00 AM',
      '3:00 AM',
    ]);
    expect(clockChanges).toEqual([{ at: Date.UTC(2024, 10, 3, 6), changeMs: -3_600_000 }]);
  });

  it('gives both hours that Berlin repeats', () => {
    const { texts } = axis(Date.UTC(2024, 9, 27, 0), Date.UTC(2024, 9, 27, 3), 'Europe/Berlin', 4);
    expect(texts).toEqual(['02:00 CEST', '02:00 CET', '03:00', '04:00']);
  });

  it('follows the half hour of Lord Howe: hours stay full, one is half as long', () => {
    const { ticks, texts } = axis(
      Date.UTC(2024, 9, 5, 14, 30),
      Date.UTC(2024, 9, 5, 17),
      'Australia/Lord_Howe',
      3,
    );
    expect(texts).toEqual(['01:00', '03:00', '04:00']);
    expect(ticks[1]! - ticks[0]!).toBe(1.5 * 3_600_000);
  });

  it('follows Casablanca into and out of Ramadan', () => {
    const { texts } = axis(
      Date.UTC(2024, 2, 10, 0),
      Date.UTC(2024, 2, 10, 4),
      'Africa/Casablanca',
      5,
    );
    // Engines write GMT or GMT+0.
    expect(texts.map((text) => text.replace('GMT+0', 'GMT'))).toEqual([
      '01:00',
      '02:00 GMT+1',
      '02:00 GMT',
      '03:00',
      '04:00',
    ]);
    const forward = axis(
      Date.UTC(2024, 3, 14, 0),
      Date.UTC(2024, 3, 14, 4),
      'Africa/Casablanca',
      5,
    );
    expect(forward.texts).toEqual(['00:00', '01:00', '03:00', '04:00', '05:00']);
  });

  it('keeps one tick a day at local midnight across days of 23 and 25 hours', () => {
    for (const [timeZone, from] of [
      ['America/New_York', Date.UTC(2024, 2, 8, 5)],
      ['America/New_York', Date.UTC(2024, 10, 1, 4)],
      ['Europe/Berlin', Date.UTC(2024, 9, 25, 22)],
      ['Australia/Lord_Howe', Date.UTC(2024, 3, 4, 13)],
    ] as const) {
      const { ticks } = axis(from, from + 4.2 * 86_400_000, timeZone, 5);
      const zone = zoneOf(timeZone);
      expect(ticks).toHaveLength(5);
      for (const tick of ticks) expect((tick + zone.offsetAt(tick)) % 86_400_000).toBe(0);
    }
  });

  it('has no tick for the day that Apia skipped', () => {
    const { texts } = axis(Date.UTC(2011, 11, 28, 10), Date.UTC(2012, 0, 1, 12), 'Pacific/Apia', 5);
    expect(texts).toEqual(['28 Dec', '29 Dec', '31 Dec', '1 Jan', '2 Jan']);
  });

  it('begins weeks where the caller says', () => {
    const first = (weekStart: number) =>
      new Date(
        timeTicks(Date.UTC(2024, 0, 1), Date.UTC(2024, 1, 20), { timeZone: 'UTC', weekStart })
          .ticks[0]!,
      ).getUTCDay();
    expect([first(1), first(6), first(7)]).toEqual([1, 6, 0]);
  });

  it('says the day once and again where a new one begins', () => {
    const { labels } = axis(Date.UTC(2024, 2, 1, 18), Date.UTC(2024, 2, 2, 5), 'UTC', 6);
    expect(labels.map(({ text, context }) => [text, context])).toEqual([
      ['18:00', '1 Mar 2024'],
      ['20:00', null],
      ['22:00', null],
      ['00:00', '2 Mar 2024'],
      ['02:00', null],
      ['04:00', null],
    ]);
  });

  it('names the day in each label when times of day repeat', () => {
    const { texts } = axis(Date.UTC(2024, 2, 1), Date.UTC(2024, 2, 3), 'UTC', 5);
    expect(texts).toEqual([
      '1 Mar, 00:00',
      '1 Mar, 12:00',
      '2 Mar, 00:00',
      '2 Mar, 12:00',
      '3 Mar, 00:00',
    ]);
  });

  it('answers an axis of one instant, turned round, beyond time or of no number', () => {
    expect(timeTicks(0, 0, { timeZone: 'UTC' }).ticks).toEqual([0]);
    expect(timeTicks(10_000, 0, { timeZone: 'UTC' })).toEqual(
      timeTicks(0, 10_000, { timeZone: 'UTC' }),
    );
    expect(timeTicks(Number.NaN, 5, { timeZone: 'UTC' }).ticks).toEqual([]);
    expect(timeTicks(0, 1e300, { timeZone: 'UTC' }).ticks).toEqual([]);
    expect(
      timeTicks(-8.64e15, 8.64e15, { timeZone: 'Europe/Berlin' }).ticks.length,
    ).toBeGreaterThan(2);
  });
});
