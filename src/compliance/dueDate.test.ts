import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDate } from './dueDate';

const zones = [
  'UTC',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Europe/Berlin',
];

describe('dueDate', () => {
  it('names a date without a time the same day in every zone', () => {
    const at = Date.UTC(2026, 2, 31);
    for (const zone of zones) {
      // Noon on 31 March there, whatever the zone's offset on that day.
      const noon = Date.UTC(2026, 2, 31, 12) - offsetMs(zone, at);
      expect(dueDate(at, noon, zone)).toMatchObject({
        isWholeDay: true,
        daysLeft: 0,
        isOverdue: false,
      });
    }
  });

  it('lets a date without a time run out at local midnight', () => {
    const at = Date.UTC(2026, 2, 31);
    const midnightInLosAngeles = Date.UTC(2026, 3, 1, 7);
    const zone = 'America/Los_Angeles';
    expect(dueDate(at, midnightInLosAngeles - 1, zone)?.isOverdue).toBe(false);
    expect(dueDate(at, midnightInLosAngeles, zone)?.isOverdue).toBe(true);
    expect(dueDate(at, midnightInLosAngeles, 'UTC')?.isOverdue).toBe(true);
    expect(dueDate(at, midnightInLosAngeles, 'Pacific/Kiritimati')?.daysLeft).toBe(-1);
  });

  it('takes a time of day as a moment', () => {
    const at = Date.UTC(2026, 9, 27, 8);
    expect(dueDate(at, at, 'UTC')?.isOverdue).toBe(false);
    expect(dueDate(at, at + 1, 'UTC')).toMatchObject({
      isWholeDay: false,
      daysLeft: 0,
      isOverdue: true,
    });
  });

  it('counts calendar days across a change to daylight saving time', () => {
    const at = Date.UTC(2026, 2, 30, 8);
    const dayBefore = Date.UTC(2026, 2, 28, 23, 30);
    expect(dueDate(at, dayBefore, 'Europe/Berlin')?.daysLeft).toBe(1);
    expect(dueDate(at, dayBefore, 'UTC')?.daysLeft).toBe(2);
  });

  it('knows no days without a now', () => {
    expect(dueDate(0, null, 'UTC')).toEqual({
      at: 0,
      isWholeDay: true,
      daysLeft: null,
      isOverdue: null,
    });
  });

  it.each([null, NaN, Infinity, 8.64e15 + 1, -1e20])(
    'is null for %s, which no calendar has',
    (at) => {
      expect(dueDate(at, 0, 'UTC')).toBeNull();
    },
  );

  it('reads an unknown zone as UTC', () => {
    const at = Date.UTC(2026, 0, 1, 1);
    expect(dueDate(at, at, 'Mars/Olympus')).toEqual(dueDate(at, at, 'UTC'));
  });

  it('is overdue on every day after a whole day and on no other, for any date', () => {
    const anyDay = fc.integer({ min: -90_000_000, max: 90_000_000 });
    fc.assert(
      fc.property(anyDay, fc.double(), fc.constantFrom(...zones), (day, now, zone) => {
        const due = dueDate(day * 86_400_000, now, zone);
        if (typeof due?.daysLeft === 'number') expect(due.isOverdue).toBe(due.daysLeft < 0);
      }),
    );
  });

  it('is due today at its own moment, in every zone', () => {
    const anyMoment = fc.date({ noInvalidDate: true }).filter((date) => +date % 86_400_000 !== 0);
    fc.assert(
      fc.property(anyMoment, fc.constantFrom(...zones), (date, zone) => {
        expect(dueDate(+date, +date, zone)?.daysLeft ?? 0).toBe(0);
      }),
    );
  });
});

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetMs(timeZone: string, at: number): number {
  const local = new Date(at).toLocaleString('sv-SE', { timeZone });
  return Date.parse(`${local.replace(' ', 'T')}Z`) - at;
}

it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin', 'America/New_York'])(
  'ends any day at its own midnight in %s, on days of 23 and 25 hours too',
  (timeZone) => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
    // 2026-03-08 and 2026-11-01 change the clocks in America, 2026-03-29 and 2026-10-25 in Europe.
    for (const text of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2026-12-31']) {
      const at = Date.parse(text);
      for (let now = at - 30 * 3_600_000; now < at + 60 * 3_600_000; now += 900_000) {
        expect(dueDate(at, now, timeZone)?.isOverdue).toBe(format.format(now) > text);
      }
    }
  },
);
