import { describe, expect, it } from 'vitest';
import { readLocalTime } from './readLocalTime';
import { writeLocalTime } from './writeLocalTime';

describe('a time in a field', () => {
  const nine = Date.UTC(2026, 10, 23, 9);

  it.each([
    ['UTC', '2026-11-23T09:00'],
    ['Asia/Kathmandu', '2026-11-23T14:45'],
    ['America/Sao_Paulo', '2026-11-23T06:00'],
    ['Pacific/Kiritimati', '2026-11-23T23:00'],
  ])('is that of the clocks in %s, both ways', (timeZone, value) => {
    expect(writeLocalTime(nine, timeZone)).toBe(value);
    expect(readLocalTime(value, timeZone)).toBe(nine);
  });

  it.each(['', 'tomorrow', '2026-13-41T09:00', '2026-11-23'])('of %j is none', (value) => {
    expect(readLocalTime(value, 'UTC')).toBeNull();
  });
});
