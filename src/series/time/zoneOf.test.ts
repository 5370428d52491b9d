import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstInstantOf } from './firstInstantOf';
import { zoneOf } from './zoneOf';

const zones = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Sao_Paulo',
];

/** The engine's own wall clock, asked directly. */
function wallText(epochMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(epochMs);
}

describe('zoneOf', () => {
  it('shows the wall time that the engine shows', () => {
    const instant = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2060, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (name, epochMs) => {
        const wall = new Date(epochMs + zoneOf(name).offsetAt(epochMs));
        expect(wall.toISOString().slice(0, 19).replace('T', ' ')).toBe(wallText(epochMs, name));
      }),
    );
  });

  it('finds an instant again from its wall time', () => {
    const instant = fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2060, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (name, epochMs) => {
        const zone = zoneOf(name);
        const instants = zone.instantsOf(epochMs + zone.offsetAt(epochMs));
        expect(instants).toContain(epochMs);
        expect(instants.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('finds the changes of the clock to the millisecond', () => {
    const year = [Date.UTC(2024, 0), Date.UTC(2025, 0)] as const;
    const iso = (name: string) =>
      zoneOf(name)
        .changesBetween(...year)
        .map((at) => new Date(at).toISOString().slice(0, 16));
    expect(iso('America/New_York')).toEqual(['2024-03-10T07:00', '2024-11-03T06:00']);
    expect(iso('Europe/Berlin')).toEqual(['2024-03-31T01:00', '2024-10-27T01:00']);
    expect(iso('Australia/Lord_Howe')).toEqual(['2024-04-06T15:00', '2024-10-05T15:30']);
    expect(iso('Africa/Casablanca')).toEqual(['2024-03-10T02:00', '2024-04-14T02:00']);
    expect(iso('UTC')).toEqual([]);
    const monrovia = zoneOf('Africa/Monrovia').changesBetween(Date.UTC(1972, 0), Date.UTC(1973, 0));
    expect(monrovia).toEqual([Date.UTC(1972, 0, 7, 0, 44, 30)]);
  });

  it('has no instant for a skipped wall time and two for a repeated one', () => {
    const newYork = zoneOf('America/New_York');
    expect(newYork.instantsOf(Date.UTC(2024, 2, 10, 2, 30))).toEqual([]);
    expect(newYork.instantsOf(Date.UTC(2024, 10, 3, 1, 30))).toEqual([
      Date.UTC(2024, 10, 3, 5, 30),
      Date.UTC(2024, 10, 3, 6, 30),
    ]);
  });

  it('begins a day that has no midnight at the change, and a day that never was with the next', () => {
    const saoPaulo = zoneOf('America/Sao_Paulo');
    expect(firstInstantOf(Date.UTC(2017, 9, 15), saoPaulo)).toBe(Date.UTC(2017, 9, 15, 3));
    const cairo = zoneOf('Africa/Cairo');
    expect(firstInstantOf(Date.UTC(2023, 3, 28), cairo)).toBe(Date.UTC(2023, 3, 27, 22));
    const apia = zoneOf('Pacific/Apia');
    expect(firstInstantOf(Date.UTC(2011, 11, 30), apia)).toBe(Date.UTC(2011, 11, 30, 10));
    expect(firstInstantOf(Date.UTC(2011, 11, 31), apia)).toBe(Date.UTC(2011, 11, 30, 10));
  });

  it('stays finite at the ends of time, and refuses a zone that does not exist', () => {
    expect(Number.isFinite(zoneOf('Europe/Berlin').offsetAt(8.64e15))).toBe(true);
    expect(Number.isFinite(zoneOf('Europe/Berlin').offsetAt(-8.64e15))).toBe(true);
    expect(() => zoneOf('Mars/Olympus')).toThrow(RangeError);
  });
});
