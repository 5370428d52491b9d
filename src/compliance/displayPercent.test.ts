import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayPercent } from './displayPercent';

const roundings = ['floor', 'nearest', 'one_decimal_truncate'] as const;

describe('displayPercent', () => {
  it.each([
    [199 / 200, 'floor', 99],
    [199 / 200, 'nearest', 99],
    [1999 / 2000, 'one_decimal_truncate', 99.9],
    [1 / 1000, 'floor', 1],
    [1 / 1000, 'nearest', 1],
    [1 / 10_000, 'one_decimal_truncate', 0.1],
    [0.85, 'floor', 85],
    [0.29, 'floor', 29],
    [2 / 3, 'floor', 66],
    [2 / 3, 'nearest', 67],
    [2 / 3, 'one_decimal_truncate', 66.6],
    [0.001 * 573, 'one_decimal_truncate', 57.3],
  ] as const)('shows %d by %s as %d', (ratio, rounding, percent) => {
    expect(displayPercent(ratio, rounding)).toBe(percent);
  });

  it('shows 100 for exactly 1 alone and 0 for exactly 0 alone', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...roundings),
        (ratio, by) => {
          const percent = displayPercent(ratio, by);
          expect(percent === 100).toBe(ratio === 1);
          expect(percent === 0).toBe(ratio === 0);
        },
      ),
    );
  });

  it('never falls as the ratio rises', () => {
    const anyRatio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyRatio, anyRatio, fc.constantFrom(...roundings), (a, b, by) => {
        expect(displayPercent(Math.max(a, b), by)).toBeGreaterThanOrEqual(
          displayPercent(Math.min(a, b), by),
        );
      }),
    );
  });
});
