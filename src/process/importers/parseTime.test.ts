import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from './parseTime';

const noon = Date.UTC(2026, 3, 23, 12, 0, 0);

describe('parseTime', () => {
  it.each([
    ['2026-04-23T12:00:00Z', noon],
    ['2026-04-23 12:00', noon],
    ['2026/04/23 12:00:00', noon],
    [' 2026-04-23T14:00:00+02:00 ', noon],
    ['2026-04-23T06:30:00-0530', noon],
    ['2026-04-23T12:00:00.276Z', noon + 276],
    ['2026-04-23T12:00:00,5', noon + 500],
    ['2026-04-23 12:00:00 UTC', noon],
    ['2026-04-23', noon - 12 * 3_600_000],
    ['20260423', noon - 12 * 3_600_000],
    ['20260423T120000Z', noon],
    ['20260423T1400+0200', noon],
    ['20260423T120000.276', noon + 276],
    ['Thu, 23 Apr 2026 14:00:00 +0200', noon],
    ['Thursday, April 23, 2026 12:00 PM', noon],
    ['23/04/2026 12:00', noon],
    ['23.04.2026 12:00:00', noon],
    ['23-4-26 12:00', noon],
    ['23/04/2026, 2:00 PM +02:00', noon],
    ['23 Apr 2026 12:00', noon],
    ['April 23, 2026 12:00 PM', noon],
    [String(noon), noon],
    [String(noon / 1000), noon],
    [`${noon}000`, noon],
  ])('reads %s', (text, expected) => {
    expect(parseTime(text)).toBe(expected);
  });

  it.each([
    'not a date',
    '',
    '2026-02-30',
    '2026-02-29T00:00:00Z',
    '2026-04-23T24:00:00',
    '2016-12-31T23:59:60Z',
    '2026-04-23T12:00:00+25:00',
    '2026-04-23T12',
    '31/02/2026',
    '23/04/2026 13:00 PM',
    '1 2 3',
    '20260230T120000Z',
    '20260423T1',
  ])('refuses %s', (text) => {
    expect(parseTime(text)).toBeNaN();
  });

  it('takes the day from where the order says', () => {
    expect(parseTime('03/04/2026')).toBe(Date.UTC(2026, 3, 3));
    expect(parseTime('03/04/2026', 'month-first')).toBe(Date.UTC(2026, 2, 4));
  });

  it('keeps what is finer than a millisecond', () => {
    expect(parseTime('1970-01-01T00:00:00.000250Z')).toBe(0.25);
  });

  it('knows an hour of summer time by its offset, both ways', () => {
    const spring = parseTime('2024-03-31T03:30:00+02:00') - parseTime('2024-03-31T01:30:00+01:00');
    const autumn = parseTime('2024-10-27T02:15:00+01:00') - parseTime('2024-10-27T02:30:00+02:00');
    expect([spring, autumn]).toEqual([3_600_000, 2_700_000]);
  });

  it('agrees with Date on every moment from year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), (ms) => {
        expect(parseTime(new Date(ms).toISOString())).toBe(ms);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(typeof parseTime(text)).toBe('number');
      }),
    );
  });
});
