import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from './createFormat';

const english = createFormat({ locale: 'en', timeZone: 'UTC' }, {});
const at = Date.UTC(2026, 2, 31, 9, 5);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('createFormat', () => {
  it('writes days and times in the reader’s zone', () => {
    const inTokyo = createFormat({ locale: 'en', timeZone: 'Asia/Tokyo' }, {});
    expect(english.date(at)).toBe('Mar 31, 2026');
    expect(inTokyo.date(at + 8 * hour)).toBe('Apr 1, 2026');
    expect(inTokyo.date(at + 8 * hour, 'UTC')).toBe('Mar 31, 2026');
    expect(english.dateTime(at)).toMatch(/^Mar 31, 2026, 9:05\sAM UTC$/);
    expect(english.dateTime(at)).not.toContain('\u202f');
  });

  it.each([
    [-30 * 1000, 'now'],
    [-5 * minute, '5 minutes ago'],
    [3 * hour, 'in 3 hours'],
    [-13 * hour, '13 hours ago'],
    [-1 * day, '1 day ago'],
    [20 * day, 'in 20 days'],
    [364 * day, 'in 12 months'],
    [-800 * day, '2 years ago'],
  ])('writes a distance of %d ms as "%s"', (distance, text) => {
    expect(english.relative(at + distance, at)).toBe(text);
  });

  it.each([
    [0, 'today'],
    [1, 'tomorrow'],
    [-1, 'yesterday'],
    [12, 'in 12 days'],
    [-90, '3 months ago'],
  ])('writes %d calendar days as "%s"', (days, text) => {
    expect(english.relativeDays(days)).toBe(text);
  });

  it('writes percentages, lists and order as the locale does', () => {
    const german = createFormat({ locale: 'de_DE', timeZone: 'UTC' }, {});
    expect(english.percent(99.9)).toBe('99.9%');
    expect(german.percent(72)).toBe('72\u00a0%');
    expect(german.list(['a', 'b', 'c'])).toBe('a, b und c');
    expect(['A.10', 'A.9'].sort(english.compare)).toEqual(['A.9', 'A.10']);
  });

  it('writes a dash for a time that no calendar has, and never throws', () => {
    const times = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, 8.64e15 + 1));
    fc.assert(
      fc.property(times, times, fc.string(), fc.string(), (time, now, locale, timeZone) => {
        const format = createFormat({ locale, timeZone }, {});
        const hasDate = Math.abs(time) <= 8.64e15;
        expect(format.date(time) === '–').toBe(!hasDate);
        expect(format.dateTime(time) === '–').toBe(!hasDate);
        expect(format.relative(time, now)).not.toBe('');
      }),
    );
  });

  it('reads an unknown zone as UTC', () => {
    expect(createFormat({ locale: 'en', timeZone: 'Moon/Tycho' }, {}).dateTime(at)).toBe(
      english.dateTime(at),
    );
  });

  it('gives on a locale that every Intl object takes', () => {
    const localeOf = (locale: string) => createFormat({ locale, timeZone: 'UTC' }, {}).locale;
    expect([localeOf('de_DE'), localeOf('AR-eg')]).toEqual(['de-DE', 'ar-EG']);
    expect(['', 'C', 'not a locale!'].map(localeOf)).toEqual(['en', 'en', 'en']);
  });
});
