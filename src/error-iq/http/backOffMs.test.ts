import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOffMs } from './backOffMs';

test('doubles its longest pause up to the limit', () => {
  const longest = [0, 1, 2, 3, 9].map((retry) =>
    backOffMs(retry, { baseDelayMs: 100, maxDelayMs: 500 }, () => 0.999999),
  );
  expect(longest).toEqual([100, 200, 400, 500, 500]);
});

test('stays between nothing and the limit, for any try and any draw', () => {
  const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(60_000),
      fc.nat(60_000),
      draw,
      (retry, baseDelayMs, maxDelayMs, at) => {
        const ms = backOffMs(retry, { baseDelayMs, maxDelayMs }, () => at);
        expect(ms).toBeGreaterThanOrEqual(0);
        expect(ms).toBeLessThanOrEqual(maxDelayMs);
      },
    ),
  );
});
