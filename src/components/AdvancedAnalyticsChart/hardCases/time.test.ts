import { describe, expect, it } from 'vitest';
import { withComparison } from '../data/withComparison';
import { frameOf } from '../testSupport/frameOf';
import { englishFormat } from '../testSupport/interactionSettingsOf';

const hour = 3_600_000;
const day = 24 * hour;

/** The labels of an axis over so many rows, one every `step`, as a reader of British English has them. */
function axisOf(timeZone: string, from: number, step: number, rows: number, width = 560) {
  const x = Float64Array.from({ length: rows }, (_, row) => from + row * step);
  const frame = frameOf({
    columns: { x, y: { y: x.map((_, row) => row) } },
    timeZone,
    width,
    locale: 'en-GB',
  });
  return {
    // Engines write GMT or GMT+0.
    texts: frame.xTicks.map(({ text }) => text.replace('GMT+0', 'GMT')),
    changes: frame.clockChanges.map(({ changeMs }) => changeMs / hour),
  };
}

describe('hard cases of time', () => {
  it.each([
    [
      'forward in New York',
      'America/New_York',
      Date.UTC(2026, 2, 8, 5),
      ['00:00', '01:00', '03:00', '04:00', '05:00', '06:00'],
      [1],
    ],
    [
      'back in New York',
      'America/New_York',
      Date.UTC(2026, 10, 1, 4),
      ['00:00', '01:00 GMT-4', '01:00 GMT-5', '02:00', '03:00', '04:00'],
      [-1],
    ],
    [
      'forward in Berlin',
      'Europe/Berlin',
      Date.UTC(2026, 2, 28, 23),
      ['00:00', '01:00', '03:00', '04:00', '05:00', '06:00'],
      [1],
    ],
    [
      'back in Berlin',
      'Europe/Berlin',
      Date.UTC(2026, 9, 24, 22),
      ['00:00', '01:00', '02:00 CEST', '02:00 CET', '03:00', '04:00'],
      [-1],
    ],
    [
      'forward by half an hour on Lord Howe',
      'Australia/Lord_Howe',
      Date.UTC(2026, 9, 3, 13, 30),
      ['00:00', '01:00', '03:00', '04:00', '05:00'],
      [0.5],
    ],
    [
      'back by half an hour on Lord Howe',
      'Australia/Lord_Howe',
      Date.UTC(2026, 3, 4, 13),
      ['00:00', '01:00', '02:00', '03:00', '04:00'],
      [-0.5],
    ],
    [
      'back for Ramadan in Casablanca',
      'Africa/Casablanca',
      Date.UTC(2024, 2, 9, 23),
      ['00:00', '01:00', '02:00 GMT+1', '02:00 GMT', '03:00', '04:00'],
      [-1],
    ],
    [
      'forward after Ramadan in Casablanca',
      'Africa/Casablanca',
      Date.UTC(2024, 3, 14, 0),
      ['00:00', '01:00', '03:00', '04:00', '05:00', '06:00'],
      [1],
    ],
  ])('case 11: hours when the clock goes %s', (_, timeZone, from, texts, changes) => {
    expect(axisOf(timeZone, from, hour, 6)).toEqual({ texts, changes });
  });

  it('case 11: two days have two labels, and no hours between them', () => {
    expect(axisOf('Europe/Berlin', Date.UTC(2026, 9, 23, 22), day, 2, 1200).texts).toEqual([
      '24 Oct',
      '25 Oct',
    ]);
  });

  it('case 11: Apia has no 30 December 2011, neither by hours nor by days', () => {
    const from = Date.UTC(2011, 11, 28, 10);
    expect(axisOf('Pacific/Apia', from, day, 5).texts).toEqual([
      '28 Dec',
      '29 Dec',
      '31 Dec',
      '1 Jan',
      '2 Jan',
    ]);
    const hours = axisOf('Pacific/Apia', Date.UTC(2011, 11, 30, 8), hour, 5);
    expect(hours.texts).toEqual(['22:00', '23:00', '00:00', '01:00', '02:00']);
    expect(hours.changes).toEqual([24]);
  });

  it.each([
    ['America/New_York', Date.UTC(2026, 9, 30, 4), ['30 Oct', '31 Oct', '1 Nov', '2 Nov', '3 Nov']],
    ['Europe/Berlin', Date.UTC(2026, 9, 23, 22), ['24 Oct', '25 Oct', '26 Oct', '27 Oct']],
    [
      'Australia/Lord_Howe',
      Date.UTC(2026, 3, 3, 13),
      ['4 Apr', '5 Apr', '6 Apr', '7 Apr', '8 Apr'],
    ],
    ['Africa/Casablanca', Date.UTC(2024, 2, 8, 23), ['9 Mar', '10 Mar', '11 Mar', '12 Mar']],
  ])('case 11: days of 23 and 25 hours have one label each in %s', (timeZone, from, texts) => {
    expect(axisOf(timeZone, from, hour, texts.length * 24 - 1, 480).texts).toEqual(texts);
  });

  it.each([
    ['America/New_York', Date.UTC(2026, 9, 19, 4)],
    ['Europe/Berlin', Date.UTC(2026, 9, 11, 22)],
    ['Australia/Lord_Howe', Date.UTC(2026, 2, 15, 13)],
    ['Africa/Casablanca', Date.UTC(2024, 1, 25, 23)],
  ])(
    'case 11: weeks begin on Monday midnight on both sides of the change in %s',
    (timeZone, from) => {
      const x = Float64Array.from({ length: 43 }, (_, row) => from + row * day);
      const frame = frameOf({ columns: { x, y: { y: x } }, timeZone, width: 700, locale: 'en-GB' });
      const written = new Intl.DateTimeFormat('en-GB', {
        weekday: 'short',
        hour: '2-digit',
        timeZone,
      });
      expect(frame.xTicks.length).toBeGreaterThan(3);
      expect(new Set(frame.xTicks.map(({ value }) => written.format(value)))).toEqual(
        new Set(['Mon, 00']),
      );
    },
  );

  it.each([
    ['America/New_York', Date.UTC(2026, 9, 26, 13)],
    ['Europe/Berlin', Date.UTC(2026, 9, 19, 7)],
    ['Australia/Lord_Howe', Date.UTC(2026, 2, 30, 22)],
    ['Africa/Casablanca', Date.UTC(2024, 2, 4, 8)],
  ])(
    'case 11: the same hour last week is the same hour on the wall across the change in %s',
    (timeZone, from) => {
      const clock = new Intl.DateTimeFormat('en-GB', {
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
      });
      const x = Float64Array.from({ length: 14 * 48 }, (_, row) => from + (row * hour) / 2);
      const { data } = frameOf({ columns: { x, y: { y: x } }, timeZone }).input;
      const both = withComparison(data, 'previousWeek', { ...englishFormat, timeZone });
      const earlier = both.series[1]?.y ?? new Float64Array();
      const pairs = [...x].flatMap((at, row) =>
        Number.isNaN(earlier[row] ?? Number.NaN) ? [] : [[at, earlier[row] ?? 0] as const],
      );
      expect(pairs.length).toBeGreaterThan(300);
      for (const [at, before] of pairs) expect(clock.format(before)).toBe(clock.format(at));
      // Not always a week of 168 hours: the clock did change.
      expect(new Set(pairs.map(([at, before]) => at - before)).size).toBe(2);
    },
  );
});
