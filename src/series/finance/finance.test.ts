import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irr } from './irr';
import { npv } from './npv';
import { paybackAt } from './paybackAt';
import { percentChange } from './percentChange';
import { roi } from './roi';
import { runOutDate } from './runOutDate';

const day = 86_400_000;
const anyNumber = fc.double();

function column(...all: number[]): Float64Array {
  return Float64Array.from(all);
}

function days(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => index * day);
}

describe('roi and percentChange', () => {
  it('are ratios, and nothing where they have no meaning', () => {
    expect(roi(150, 100)).toBe(0.5);
    expect(roi(150, 0)).toBeNull();
    expect(percentChange(100, 125)).toBe(0.25);
    expect(percentChange(100, 0)).toBe(-1);
    expect(percentChange(0, 5)).toBeNull();
    expect(percentChange(-5, 5)).toBeNull();
  });

  it('are never infinite', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        for (const ratio of [roi(a, b), percentChange(a, b)])
          expect(ratio === null || Number.isFinite(ratio)).toBe(true);
      }),
    );
  });
});

describe('npv and irr', () => {
  it('find the rate at which nothing is gained', () => {
    expect(npv(0.1, [-100, 110])).toBeCloseTo(0, 9);
    expect(irr([-100, 110])).toEqual([expect.closeTo(0.1, 9)]);
    expect(npv(-1, [1])).toBeNull();
    expect(npv(0.1, [1, Number.NaN])).toBeNull();
  });

  it('give all rates where there are several and none where there is none', () => {
    expect(irr([-1000, 2500, -1540])).toEqual([expect.closeTo(0.1, 6), expect.closeTo(0.4, 6)]);
    expect(irr([100, 100])).toEqual([]);
    expect(irr([0, 0])).toEqual([]);
    expect(irr([Number.NaN, 5])).toEqual([]);
  });

  it('find every rate that a loan was made with', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.9, max: 50, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (rate, periods) => {
          const payments = [
            -1000,
            ...new Array<number>(periods - 1).fill(0),
            1000 * (1 + rate) ** periods,
          ];
          const [found] = irr(payments);
          expect(found).toBeCloseTo(rate, 6);
        },
      ),
    );
  });
});

describe('paybackAt', () => {
  it('is where the running sum comes back to zero for good', () => {
    expect(paybackAt([0, 10, 20], [-100, 50, 100])).toBe(15);
    expect(paybackAt([0, 1, 2, 3, 4], [-10, 20, -15, 5, 0])).toBe(3);
  });

  it('is nothing when nothing was spent, it is not paid back, or a figure is missing', () => {
    expect(paybackAt([0, 1], [5, 5])).toBeNull();
    expect(paybackAt([0, 1], [-5, 4])).toBeNull();
    expect(paybackAt([0, 1, 2], [-5, Number.NaN, 50])).toBeNull();
    expect(paybackAt([], [])).toBeNull();
  });

  it('stands between the rows around it, with the sum on both sides of zero', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 60 }), { minLength: 1, maxLength: 30 }),
        (net) => {
          const at = paybackAt(
            net.map((_, row) => row),
            net,
          );
          if (at === null) return;
          const sumTo = (rows: number) => net.slice(0, rows).reduce((a, b) => a + b, 0);
          expect(sumTo(Math.ceil(at))).toBeLessThan(0);
          for (let rows = Math.ceil(at) + 1; rows <= net.length; rows += 1)
            expect(sumTo(rows)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('runOutDate', () => {
  it('projects the mean rate from the end of the last bucket', () => {
    const result = runOutDate(days(4), column(10, 10, 10, 10), 100);
    expect(result).toMatchObject({
      status: 'projected',
      spent: 40,
      at: 10 * day,
      earliest: 10 * day,
      latest: 10 * day,
    });
    expect(result.rate! * day).toBeCloseTo(10, 9);
  });

  it('widens its interval with the spread, and has no latest date when the rate may be nothing', () => {
    const result = runOutDate(days(4), column(5, 15, 5, 15), 100);
    expect(result.earliest).toBeLessThan(result.at!);
    expect(result.latest).toBeGreaterThan(result.at!);
    expect(runOutDate(days(2), column(0, 100), 1000).latest).toBeNull();
  });

  it('says when a budget was used up, within the bucket', () => {
    expect(runOutDate(days(3), column(40, 40, 40), 100)).toMatchObject({
      status: 'spent',
      at: 2.5 * day,
    });
    expect(runOutDate(days(3), column(0, 1, 1), 0)).toMatchObject({ status: 'spent', at: 0 });
  });

  it('does not guess', () => {
    expect(runOutDate(days(1), column(10), 100).status).toBe('unknown');
    expect(runOutDate(days(3), column(Number.NaN, Number.NaN, Number.NaN), 100).status).toBe(
      'unknown',
    );
    expect(runOutDate(days(2), column(0, 0), 100)).toMatchObject({ status: 'never', at: null });
    expect(runOutDate(days(2), column(1, 1), Number.NaN).status).toBe('unknown');
    expect(runOutDate(column(), column(), 5).status).toBe('unknown');
  });

  it('counts a missing bucket as an average one', () => {
    expect(runOutDate(days(4), column(10, Number.NaN, 10, 10), 100)).toMatchObject({
      at: 10 * day,
      spent: 30,
    });
  });

  it('keeps its three dates in order and after the data', () => {
    const costs = fc.array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(Number.NaN)), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 5000 }), (cost, budget) => {
        const { status, at, earliest, latest } = runOutDate(
          days(cost.length),
          Float64Array.from(cost),
          budget,
        );
        if (status !== 'projected') return;
        expect(at).toBeGreaterThanOrEqual(cost.length * day);
        expect(earliest).toBeLessThanOrEqual(at!);
        if (latest !== null) expect(latest).toBeGreaterThanOrEqual(at!);
      }),
    );
  });
});
