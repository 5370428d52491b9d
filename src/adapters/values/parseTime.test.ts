import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from './parseTime';

describe('parseTime', () => {
  it.each([
    ['2026-11-22T17:19:53.343640', '2026-11-22T17:19:53.343Z'],
    ['2026-11-22T17:19:53', '2026-11-22T17:19:53.000Z'],
    ['2026-11-22T17:19', '2026-11-22T17:19:00.000Z'],
    ['2026-11-22 17:19:53', '2026-11-22T17:19:53.000Z'],
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T17:19:53Z', '2026-11-22T17:19:53.000Z'],
    ['2026-11-22T17:19:53.5+05:30', '2026-11-22T11:49:53.500Z'],
    ['2026-11-22T17:19:53-0800', '2026-11-23T01:19:53.000Z'],
    ['2026-11-22T17:19:53+05', '2026-11-22T12:19:53.000Z'],
    ['2026-11-22T17:19:53.123456789Z', '2026-11-22T17:19:53.123Z'],
    ['2024-02-29T00:00:00', '2024-02-29T00:00:00.000Z'],
    ['2000-02-29', '2000-02-29T00:00:00.000Z'],
    ['1969-12-31T23:59:59.999', '1969-12-31T23:59:59.999Z'],
    ['0001-01-01', '0001-01-01T00:00:00.000Z'],
  ])('reads %s as %s', (text, utc) => {
    expect(new Date(parseTime(text)).toISOString()).toBe(utc);
  });

  it.each([
    '',
    '2026',
    '2026-11',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-11-22T24:00:00',
    '2026-11-22T17:60:00',
    '2026-11-22T17:19:60',
    '2026-11-22T17:19:53.',
    '2026-11-22T17:19:53.1234567890',
    '2026-11-22T17:19:53+25:00',
    '2026-11-22T17:19:53+05:60',
    '2026-11-22T17:19:53+5:30',
    '2026-11-22T17:19:53Zx',
    '2026-11-22T17:19:53 UTC',
    '2026-11-22T',
    '2026-11-22T17',
    '11/22/2026',
    'Sun, 22 Nov 2026 17:19:53 GMT',
    'now',
    '1795368172',
    '２０２６-11-22',
  ])('refuses %j', (text) => {
    expect(parseTime(text)).toBeNaN();
  });

  it('reads a time without a zone at the offset that it is given', () => {
    expect(parseTime('2026-11-22T17:00:00', 330)).toBe(Date.UTC(2026, 10, 22, 11, 30));
    expect(parseTime('2026-11-22', -300)).toBe(Date.UTC(2026, 10, 22, 5));
    expect(parseTime('2026-11-22T17:00:00Z', 330)).toBe(Date.UTC(2026, 10, 22, 17));
  });

  it('reads every time that JavaScript writes in this form, to the millisecond', () => {
    const years = {
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
    };
    fc.assert(
      fc.property(fc.date({ ...years, noInvalidDate: true }), (date) => {
        expect(parseTime(date.toISOString())).toBe(date.getTime());
        expect(parseTime(date.toISOString().slice(0, -1))).toBe(date.getTime());
      }),
    );
  });

  it('gives a whole number of milliseconds or NaN for any text', () => {
    const almostTime = fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]?[0-9:.,+Z-]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(almostTime, fc.string()), (text) => {
        const ms = parseTime(text);
        expect(Number.isNaN(ms) || Number.isInteger(ms)).toBe(true);
      }),
    );
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'UTC'])('reads the same in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(parseTime('2026-03-08T02:30:00')).toBe(Date.UTC(2026, 2, 8, 2, 30));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
