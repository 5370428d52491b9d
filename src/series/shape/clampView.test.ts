import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampView } from './clampView';

const end = fc.oneof(
  fc.double({ min: -1e15, max: 1e15 }),
  fc.constantFrom(Number.NaN, Infinity, 0),
);

describe('clampView', () => {
  it('is finite, runs from left to right and is at least as wide as asked for', () => {
    fc.assert(
      fc.property(
        end,
        end,
        end,
        end,
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        (a, b, c, d, minSpan) => {
          const [from, to] = clampView([a, b], { data: [c, d], minSpan });
          expect(Number.isFinite(from) && Number.isFinite(to)).toBe(true);
          expect(to).toBeGreaterThan(from);
          if ([a, b, c, d].every(Number.isFinite))
            expect(to - from).toBeGreaterThanOrEqual(minSpan * 0.99 - 1);
        },
      ),
    );
  });

  it('keeps a view that is wide enough, turns one round and ignores what is no number', () => {
    expect(clampView([2, 8], { data: [0, 10] })).toEqual([2, 8]);
    expect(clampView([8, 2], { data: [0, 10] })).toEqual([2, 8]);
    expect(clampView([Number.NaN, 8], { data: [0, 10] })).toEqual([0, 8]);
    expect(clampView(null, { data: [0, 10] })).toEqual([0, 10]);
    expect(clampView([20, 30], { data: [0, 10] })).toEqual([20, 30]);
  });

  it('widens a view around its middle, and one point by half a bucket on both sides', () => {
    expect(clampView([5, 5.5], { data: [0, 10], minSpan: 1 })).toEqual([4.75, 5.75]);
    expect(clampView(null, { data: [100, 100], room: 12 })).toEqual([88, 112]);
    expect(clampView(null, { data: [Number.NaN, Number.NaN] })).toEqual([0, 1]);
  });
});
