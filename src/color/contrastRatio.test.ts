import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from './contrastRatio';
import { formatHex } from './formatHex';

const color = fc.integer({ min: 0, max: 0xffffff }).map(formatHex);

describe('contrastRatio', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#ffffff', '#ffffff', 1],
    ['black', 'WHITE', 21],
    ['#777777', '#ffffff', 4.478089],
    ['#767676', '#ffffff', 4.542225],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrastRatio(a, b)).toBeCloseTo(ratio, 5);
  });

  test('is not rounded up to a limit it misses', () => {
    expect(contrastRatio('#777777', '#ffffff')).toBeLessThan(4.5);
  });

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(color, color, (a, b) => {
        expect(contrastRatio(a, b)).toBe(contrastRatio(b, a));
        expect(contrastRatio(a, b)).toBeGreaterThanOrEqual(1);
        expect(contrastRatio(a, b)).toBeLessThanOrEqual(21);
      }),
    );
  });

  test.each(['', '#ggg', 'transparent', 'rgb(0,0,0)', '#fff\n'])('is no number for %j', (text) => {
    expect(contrastRatio(text, '#fff')).toBeNaN();
    expect(contrastRatio('#fff', text)).toBeNaN();
  });
});
