import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRetryAfter } from './parseRetryAfter';

const now = Date.UTC(2026, 10, 22, 17, 0, 0);

test('reads seconds', () => {
  expect(parseRetryAfter('120', now)).toBe(120_000);
  expect(parseRetryAfter(' 0 ', now)).toBe(0);
});

test('reads a date, and takes one gone by as now', () => {
  expect(parseRetryAfter('Sun, 22 Nov 2026 17:00:30 GMT', now)).toBe(30_000);
  expect(parseRetryAfter('Sun, 22 Nov 2026 16:00:00 GMT', now)).toBe(0);
});

test.each([null, '', '-1', '1e3', '1.5', 'soon', '2026-11-22', 'Sun, 99 Nov 2026 17:00:30 GMT'])(
  'takes %j as no wish at all',
  (header) => {
    expect(parseRetryAfter(header, now)).toBeNull();
  },
);

test('gives null or a finite number that is not negative, whatever the header', () => {
  const header = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9 ,:A-Za-z]{0,40}$/),
    fc.nat().map(String),
  );
  fc.assert(
    fc.property(header, (text) => {
      const ms = parseRetryAfter(text, now);
      expect(ms === null || (Number.isFinite(ms) && ms >= 0)).toBe(true);
    }),
  );
});
