import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colorDistance, fromOklch, toOklch } from './oklch';

const color = fc.integer({ min: 0, max: 0xffffff });

describe('OKLCH', () => {
  test('agrees with the published values of the primaries', () => {
    expect(toOklch(0xff0000).l).toBeCloseTo(0.628, 3);
    expect(toOklch(0xff0000).c).toBeCloseTo(0.2577, 3);
    expect((toOklch(0xff0000).h * 180) / Math.PI).toBeCloseTo(29.23, 1);
    expect(toOklch(0x0000ff).l).toBeCloseTo(0.452, 3);
    expect(toOklch(0xffffff).l).toBeCloseTo(1, 5);
    expect(toOklch(0xffffff).c).toBeLessThan(1e-4);
  });

  test('gives every 8-bit colour back exactly', () => {
    fc.assert(
      fc.property(color, (rgb) => {
        const { l, c, h } = toOklch(rgb);
        expect(fromOklch(l, c, h)).toBe(rgb);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps lightness and hue of a colour that no screen can show, and gives up chroma', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 0.95, noNaN: true }),
        fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
        (l, h) => {
          const shown = toOklch(fromOklch(l, 0.5, h));
          expect(Math.abs(shown.l - l)).toBeLessThan(0.01);
          expect(shown.c).toBeLessThan(0.4);
          expect(Math.cos(shown.h - h)).toBeGreaterThan(0.98);
        },
      ),
    );
  });

  test('measures no distance between equals, and one between black and white', () => {
    expect(colorDistance(0x123456, 0x123456)).toBe(0);
    expect(colorDistance(0x000000, 0xffffff)).toBeCloseTo(1, 5);
  });
});
