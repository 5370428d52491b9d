import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planValueAxis } from './valueAxis';

const plan = (min: number, max: number, height: number) =>
  planValueAxis({ id: 'y' }, { min, max, smallest: 1, needsZero: false }, null, height, 'en');

describe('an axis of values with free ends', () => {
  it('goes from round number to round number where only one lies between its ends', () => {
    const { choice, ticks, labels } = plan(1675.61, 95_631.6, 205);
    expect(choice).toMatchObject({ domain: [0, 100_000] });
    expect(ticks).toEqual([0, 50_000, 100_000]);
    expect(labels).toEqual(['0', '50K', '100K']);
  });

  it('has two to six labels in even steps, and its ends hold all values, however high it is', () => {
    const size = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 20, max: 1200 }), (a, b, height) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(max - min > 1e-3);
        const { choice, ticks } = plan(min, max, height);
        if (choice.scale !== 'linear') throw new Error('not linear');
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
        expect(choice.domain[0]).toBeLessThanOrEqual(min + step * 1e-6);
        expect(choice.domain[1]).toBeGreaterThanOrEqual(max - step * 1e-6);
        expect(ticks[0]).toBe(choice.domain[0]);
        expect(ticks.at(-1)).toBe(choice.domain[1]);
        for (const tick of ticks) expect(tick / step).toBeCloseTo(Math.round(tick / step), 3);
      }),
    );
  });
});
