import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarizeDurations } from './summarizeDurations';

describe('summarizeDurations', () => {
  it('agrees with sorting, whatever the order and however many are equal', () => {
    const values = fc.oneof(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 200 }),
      fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 200 }),
    );
    fc.assert(
      fc.property(values, (list) => {
        const sorted = list.slice().sort((a, b) => a - b);
        const at = (share: number) => {
          const rank = (sorted.length - 1) * share;
          const [low = 0, high = low] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
          return low + (high - low) * (rank - Math.floor(rank));
        };
        const found = summarizeDurations(Float64Array.from(list));
        expect(found.median).toBeCloseTo(at(0.5), 9);
        expect(found.p95).toBeCloseTo(at(0.95), 9);
        expect([found.min, found.max, found.count]).toEqual([
          sorted[0],
          sorted.at(-1),
          list.length,
        ]);
      }),
    );
  });

  it('stays fast on orders that are bad for quickselect', () => {
    const organ = Float64Array.from({ length: 200_001 }, (_, i) => Math.min(i, 200_000 - i));
    expect(summarizeDurations(organ).median).toBe(50_000);
  });

  it('says null of nothing', () => {
    expect(summarizeDurations(new Float64Array(0))).toMatchObject({
      mean: null,
      median: null,
      total: 0,
    });
  });
});
