import { expect, test } from 'vitest';
import { BadArgument } from './BadArgument';
import { toDates } from './toDates';
import { toIsoTime } from './toIsoTime';

test.each([
  [new Date(Date.UTC(2026, 0, 2)), '2026-01-02T00:00:00.000Z'],
  [Date.UTC(2026, 0, 2), '2026-01-02T00:00:00.000Z'],
  ['2026-01-02T03:04:05+02:00', '2026-01-02T03:04:05+02:00'],
])('%j goes out as %s', (instant, text) => {
  expect(toIsoTime(instant, 'start')).toBe(text);
});

test.each([new Date(NaN), NaN, Infinity, 8.64e15 + 1, 'yesterday', '', null, undefined, {}, []])(
  '%j is refused under its name',
  (instant) => {
    expect(() => toIsoTime(instant, 'timeRange.start')).toThrow(BadArgument);
    expect(() => toIsoTime(instant, 'timeRange.start')).toThrow('timeRange.start must be a time.');
  },
);

test('a span has both ends, or is refused', () => {
  expect(toDates({ start: 0, end: 1 })).toEqual({
    start_date: '1970-01-01T00:00:00.000Z',
    end_date: '1970-01-01T00:00:00.001Z',
  });
  for (const range of [undefined, null, {}, { start: 0 }]) {
    expect(() => toDates(range)).toThrow(BadArgument);
  }
});
