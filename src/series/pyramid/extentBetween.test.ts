import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPyramid } from './createPyramid';
import { extentBetween, limitsBetween } from './extentBetween';
import { findRuns } from './findRuns';
import { runsBetween } from './runsBetween';

const column = fc
  .array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(Number.NaN)), {
    maxLength: 1500,
    size: 'max',
  })
  .map((values) => Float64Array.from(values));

function pyramidOf(y: Float64Array) {
  return createPyramid(
    y.map((_, row) => row),
    y,
  );
}

describe('extentBetween', () => {
  it('finds the first lowest and highest present row of any range, as a scan would', () => {
    fc.assert(
      fc.property(column, fc.nat(1500), fc.nat(1500), (y, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const present = Array.from(y, (value, row) => ({ value, row }))
          .slice(from, to)
          .filter(({ value }) => !Number.isNaN(value));
        const extent = extentBetween(pyramidOf(y), from, to);
        if (present.length === 0) {
          expect(extent).toBeNull();
          return;
        }
        const min = Math.min(...present.map(({ value }) => value));
        const max = Math.max(...present.map(({ value }) => value));
        expect(extent).toEqual({
          min,
          max,
          minRow: present.find(({ value }) => value === min)?.row,
          maxRow: present.find(({ value }) => value === max)?.row,
        });
      }),
    );
  });

  it('finds them through all levels of a long column, of equal ones the first', () => {
    let seed = 11;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const y = Float64Array.from({ length: 300_000 }, () =>
      next() < 0.05 ? Number.NaN : Math.round(next() * 20_000),
    );
    const pyramid = pyramidOf(y);
    expect(pyramid.levels).toHaveLength(3);
    fc.assert(
      fc.property(fc.nat(y.length), fc.nat(y.length), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const part = y.subarray(from, to).filter((value) => !Number.isNaN(value));
        const min = part.reduce((least, value) => Math.min(least, value), Infinity);
        const max = part.reduce((most, value) => Math.max(most, value), -Infinity);
        const extent =
          part.length === 0
            ? null
            : { min, max, minRow: y.indexOf(min, from), maxRow: y.indexOf(max, from) };
        expect(extentBetween(pyramid, from, to)).toEqual(extent);
        expect(limitsBetween(pyramid, from, to)).toEqual(extent && { min, max });
      }),
      { numRuns: 30 },
    );
  });

  it('knows nothing of an empty or an all-missing column', () => {
    expect(extentBetween(pyramidOf(new Float64Array(0)))).toBeNull();
    expect(extentBetween(pyramidOf(new Float64Array(300).fill(Number.NaN)))).toBeNull();
  });

  it('holds from the smallest to the largest number', () => {
    const y = Float64Array.of(5e-324, 1.797e308, -1.797e308);
    expect(extentBetween(pyramidOf(y))).toEqual({
      min: -1.797e308,
      max: 1.797e308,
      minRow: 2,
      maxRow: 1,
    });
  });
});

describe('runsBetween', () => {
  it('finds the stretches that touch a range, as a scan of all rows would', () => {
    fc.assert(
      fc.property(column, fc.nat(1500), fc.nat(1500), (y, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const all = findRuns(y);
        const touching: number[] = [];
        for (let index = 0; index < all.length; index += 2) {
          if (all[index + 1]! > from && all[index]! < to)
            touching.push(all[index]!, all[index + 1]!);
        }
        expect(Array.from(runsBetween(pyramidOf(y), from, to))).toEqual(touching);
      }),
    );
  });
});
