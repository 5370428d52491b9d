import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelOf, levelOfStep, levelScale } from './levelScale';

const levels = (values: readonly (number | null)[]) => {
  const scale = levelScale(values);
  return values.map((value) => levelOf(scale, value));
};

test('one path of hours leaves the paths of seconds with more than one colour', () => {
  const hour = 3_600_000;
  expect(levels([636, 948, 1500, 1900, 2800, 2900, 3100, 3900, 4200, 1.6 * hour])).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
  ]);
});

test('few values use both ends, one alone is quiet, and what is not known has no colour', () => {
  expect(levels([1, 900])).toEqual([0, 4]);
  expect(levels([1, 2, 900])).toEqual([0, 2, 4]);
  expect(levels([7, 7, null, Number.NaN, Infinity])).toEqual([0, 0, null, null, null]);
  expect(levels([null])).toEqual([null]);
});

test('a greater value is never quieter, and each step begins where it is said to', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1 }),
      (all) => {
        const scale = levelScale(all);
        if (scale === null) throw new Error('no scale');
        const ascending = all.toSorted((a, b) => a - b).map((value) => levelOf(scale, value) ?? -1);
        expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
        scale.from.forEach((least, step) => {
          expect(levelOf(scale, least)).toBe(levelOfStep(scale, step));
        });
      },
    ),
  );
});
