import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutSegments } from './layoutSegments';

test('gives each part its share of the bar, one after the other', () => {
  expect(layoutSegments([1, 3])).toEqual([
    { start: 0, length: 25 },
    { start: 25, length: 75 },
  ]);
  expect(layoutSegments([])).toEqual([]);
});

test('fills the bar and shows the smallest part, for any sizes', () => {
  const sizes = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(sizes, (all) => {
      const places = layoutSegments(all);
      const end = places.reduce((at, { start, length }) => {
        expect(start).toBeCloseTo(at);
        expect(length).toBeGreaterThan(0.8);
        return at + length;
      }, 0);
      expect(end).toBeCloseTo(100);
    }),
  );
});
