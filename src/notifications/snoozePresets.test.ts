import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from './instantOf';
import { nextDigestAt } from './nextDigestAt';
import { quietUntil } from './quietUntil';
import { snoozePresets } from './snoozePresets';

const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
);
const instant = fc.integer({ min: Date.UTC(2015), max: Date.UTC(2035) });
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

describe('snoozePresets', () => {
  it('offers only the future, soonest first, no time twice', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const untils = snoozePresets(now, timeZone).map(({ until }) => until);
        expect(untils.every((until) => until > now)).toBe(true);
        expect([...new Set(untils)].sort((a, b) => a - b)).toEqual(untils);
      }),
    );
  });

  it('means nine by the clock tomorrow, also across a change of clocks', () => {
    const saturday = Date.parse('2026-03-28T20:00:00Z');
    const tomorrow = snoozePresets(saturday, 'Europe/Berlin').find(({ id }) => id === 'tomorrow');
    expect(iso(tomorrow?.until ?? null)).toBe('2026-03-29T07:00:00.000Z');
  });

  it('takes the day of the zone, not of UTC', () => {
    const now = Date.parse('2026-11-22T23:30:00Z'); // already Monday in Kathmandu
    const tomorrow = snoozePresets(now, 'Asia/Kathmandu').find(({ id }) => id === 'tomorrow');
    expect(iso(tomorrow?.until ?? null)).toBe('2026-11-24T03:15:00.000Z');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => snoozePresets(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('instantOf', () => {
  const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

  it('moves a time that clocks skip forward, and takes the first of a time shown twice', () => {
    expect(iso(instantOf(day('2026-03-29'), 2, 30, 'Europe/Berlin'))).toBe(
      '2026-03-29T01:30:00.000Z',
    );
    expect(iso(instantOf(day('2026-10-25'), 2, 30, 'Europe/Berlin'))).toBe(
      '2026-10-25T00:30:00.000Z',
    );
  });

  it('is the instant at which the clocks of the zone show that time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 25_000 }),
        fc.integer({ min: 4, max: 23 }),
        zone,
        (d, hour, timeZone) => {
          const shown = new Intl.DateTimeFormat('en', {
            timeZone,
            hour: 'numeric',
            hourCycle: 'h23',
          });
          expect(Number(shown.format(instantOf(d, hour, 0, timeZone)))).toBe(hour);
        },
      ),
    );
  });
});

describe('quietUntil', () => {
  const everyDay = [1, 2, 3, 4, 5, 6, 7];
  const nights = {
    timeZone: 'America/Sao_Paulo',
    windows: [{ days: everyDay, from: '22:00', to: '06:00' }],
  };

  it('spans midnight by the clocks of its zone', () => {
    expect(iso(quietUntil(nights, Date.parse('2026-11-23T02:00:00Z')))).toBe(
      '2026-11-23T09:00:00.000Z',
    );
    expect(iso(quietUntil(nights, Date.parse('2026-11-23T08:59:00Z')))).toBe(
      '2026-11-23T09:00:00.000Z',
    );
    expect(quietUntil(nights, Date.parse('2026-11-23T09:00:00Z'))).toBeNull();
    expect(quietUntil(nights, Date.parse('2026-11-23T00:59:00Z'))).toBeNull();
  });

  it('belongs to the weekday on which it begins', () => {
    const friday = { ...nights, windows: [{ days: [5], from: '22:00', to: '06:00' }] };
    expect(quietUntil(friday, Date.parse('2026-11-28T05:00:00Z'))).not.toBeNull(); // Saturday 02:00
    expect(quietUntil(friday, Date.parse('2026-11-27T05:00:00Z'))).toBeNull(); // Friday 02:00
  });

  it('joins windows that touch, and ends even when they never do', () => {
    const joined = {
      timeZone: 'UTC',
      windows: [
        { days: everyDay, from: '20:00', to: '22:00' },
        { days: everyDay, from: '22:00', to: '23:00' },
      ],
    };
    expect(iso(quietUntil(joined, Date.UTC(2026, 0, 1, 21)))).toBe('2026-01-01T23:00:00.000Z');
    const always = { timeZone: 'UTC', windows: [{ days: everyDay, from: '00:00', to: '00:00' }] };
    expect(quietUntil(always, 0)).toBe(14 * 86_400_000);
  });

  it('leaves out a window whose times are no times', () => {
    const broken = { timeZone: 'UTC', windows: [{ days: everyDay, from: '25:00', to: 'x' }] };
    expect(quietUntil(broken, 0)).toBeNull();
  });
});

describe('nextDigestAt', () => {
  it('waits for the full hour, the morning, or the Monday morning of the zone', () => {
    const sunday = Date.parse('2026-11-22T21:09:00Z');
    const next = (digest: 'instant' | 'hourly' | 'daily' | 'weekly', timeZone = 'UTC') =>
      iso(nextDigestAt(digest, sunday, timeZone));
    expect(next('instant')).toBe('2026-11-22T21:09:00.000Z');
    expect(next('hourly')).toBe('2026-11-22T22:00:00.000Z');
    expect(next('hourly', 'Asia/Kathmandu')).toBe('2026-11-22T21:15:00.000Z');
    expect(next('daily')).toBe('2026-11-23T09:00:00.000Z');
    expect(next('weekly')).toBe('2026-11-23T09:00:00.000Z');
    expect(iso(nextDigestAt('weekly', Date.parse('2026-11-23T09:00:00Z'), 'UTC'))).toBe(
      '2026-11-30T09:00:00.000Z',
    );
  });
});
