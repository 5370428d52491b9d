import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRange } from './indexRange';
import { nearestIndex } from './nearestIndex';

const column = fc
  .array(fc.integer({ min: -20, max: 20 }), { maxLength: 60, size: 'max' })
  .map((values) => Float64Array.from(values).sort());
const at = fc.double({ min: -25, max: 25, noNaN: true });

describe('nearestIndex', () => {
  it('finds the first of the nearest rows, as a scan would', () => {
    fc.assert(
      fc.property(column, at, (x, value) => {
        const distances = Array.from(x, (each) => Math.abs(each - value));
        expect(nearestIndex(x, value)).toBe(distances.indexOf(Math.min(...distances)));
      }),
    );
  });

  it('takes the earlier of two that are equally near, and finds nothing for no number', () => {
    expect(nearestIndex([0, 2], 1)).toBe(0);
    expect(nearestIndex([], 1)).toBe(-1);
    expect(nearestIndex([1], Number.NaN)).toBe(-1);
  });
});

describe('indexRange', () => {
  it('holds the rows of the closed interval and no other, whichever end comes first', () => {
    fc.assert(
      fc.property(column, at, at, (x, a, b) => {
        const { from, to } = indexRange(x, a, b);
        const inside = x.filter((each) => each >= Math.min(a, b) && each <= Math.max(a, b));
        expect(x.slice(from, to)).toEqual(inside);
      }),
    );
  });
});
