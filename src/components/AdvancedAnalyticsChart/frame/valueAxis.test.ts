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

describe('an axis of durations', () => {
  const durations = (min: number, max: number) =>
    planValueAxis({ id: 'y' }, { min, max, smallest: 1, needsZero: false }, 'ms', 300, 'en');
  const minute = 60_000;
  const hour = 60 * minute;

  it.each([
    [
      'minutes',
      5 * minute,
      12.7 * minute,
      ['4 min', '6 min', '8 min', '10 min', '12 min', '14 min'],
    ],
    ['hours', 2 * hour, 11 * hour, ['2 hr', '4 hr', '6 hr', '8 hr', '10 hr', '12 hr']],
    ['days', 30 * hour, 200 * hour, ['0 days', '2 days', '4 days', '6 days', '8 days', '10 days']],
  ])('is round in %s', (_, min, max, labels) => {
    expect(durations(min, max).labels).toEqual(labels);
  });

  it('is written with at most two decimals, whatever it spans', () => {
    const exponent = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(exponent, fc.double({ min: 0, max: 0.95, noNaN: true }), (size, share) => {
        const max = 10 ** size;
        fc.pre(max - max * share >= 1);
        for (const label of durations(max * share, max).labels) {
          expect(label).toMatch(/^[\d,]+(\.\d{1,2})? /);
        }
      }),
    );
  });
});
