import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBreaches, type Threshold } from './findBreaches';
import { mannKendall } from './mannKendall';
import { movingAverage } from './movingAverage';
import { olsTrend } from './olsTrend';
import { quantile } from './quantile';
import { seriesFacts } from './seriesFacts';
import { theilSenTrend } from './theilSenTrend';

const hour = 3_600_000;
const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -100, max: 100 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);
const values = fc.array(value, { maxLength: 60, size: 'max' }).map((all) => Float64Array.from(all));

function column(...all: number[]): Float64Array {
  return Float64Array.from(all);
}

function rowsOf(y: ArrayLike<number>): Float64Array {
  return Float64Array.from(y, (_, row) => row);
}

describe('quantile', () => {
  it('is what R and NumPy give by default', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBeCloseTo(1.75, 12);
    expect(quantile([15, 20, 35, 40, 50], 0.4)).toBeCloseTo(29, 12);
    expect(quantile([3, Number.NaN, 1], 0.5)).toBe(2);
  });

  it('lies between the extremes, rises with its share and needs something present', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, (y, a, b) => {
        const low = quantile(y, Math.min(a, b));
        const high = quantile(y, Math.max(a, b));
        const present = y.filter((each) => !Number.isNaN(each));
        if (present.length === 0) expect(low).toBeNull();
        else {
          expect(high! - low!).toBeGreaterThanOrEqual(-1e-9);
          expect(low).toBeGreaterThanOrEqual(Math.min(...present) - 1e-9);
          expect(high).toBeLessThanOrEqual(Math.max(...present) + 1e-9);
        }
      }),
    );
    expect(quantile([1], 1.1)).toBeNull();
    expect(quantile([-1.7e308, 1.7e308], 0.5)).toBe(0);
  });
});

describe('trend lines', () => {
  it('find a straight line again, over epoch milliseconds and with missing values', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 50 }),
        (slope, start, present) => {
          fc.pre(present.filter(Boolean).length >= 2);
          const x = Float64Array.from(present, (_, row) => 1.7e12 + row * hour);
          const y = Float64Array.from(present, (is, row) =>
            is ? start + slope * row : Number.NaN,
          );
          for (const line of [olsTrend(x, y)!, theilSenTrend(x, y)!]) {
            expect(line.slope * hour).toBeCloseTo(slope, 6);
            expect(line.level + line.slope * (1.7e12 - line.centre)).toBeCloseTo(start, 5);
          }
        },
      ),
    );
  });

  it('say nothing of fewer than two places', () => {
    for (const fit of [olsTrend, theilSenTrend]) {
      expect(fit([], [])).toBeNull();
      expect(fit([1], [1])).toBeNull();
      expect(fit([1, 1], [1, 5])).toBeNull();
      expect(fit([1, 2], [Number.NaN, 5])).toBeNull();
    }
  });

  it('differ in that one wild point moves least squares and not Theil–Sen', () => {
    const y = column(0, 1, 2, 3, 4, 5, 6, 7, 8, 1e6);
    expect(olsTrend(rowsOf(y), y)!.slope).toBeGreaterThan(1000);
    expect(theilSenTrend(rowsOf(y), y)!.slope).toBe(1);
  });

  it('give the fit of the textbook, and none for a level line', () => {
    const fit = olsTrend([1, 2, 3, 4, 5], [2, 4, 5, 4, 5])!;
    expect([fit.slope, fit.intercept, fit.r2]).toEqual([
      expect.closeTo(0.6, 12),
      expect.closeTo(2.2, 12),
      expect.closeTo(0.6, 12),
    ]);
    expect(olsTrend([1, 2], [3, 3])!.r2).toBeNull();
  });
});

describe('mannKendall', () => {
  it('is sure of a steady rise and not of noise', () => {
    expect(
      mannKendall(rowsOf(new Float64Array(10)), column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
    ).toEqual({ s: 45, p: expect.closeTo(0.0000833, 6) as number });
    expect(mannKendall([0, 1, 2, 3], [5, 5, 5, 5])).toEqual({ s: 0, p: 1 });
    expect(mannKendall([0, 1, 2], [1, 2, 3])).toBeNull();
  });

  it('turns its sign with the data and keeps its probability', () => {
    fc.assert(
      fc.property(values, (y) => {
        const up = mannKendall(rowsOf(y), y);
        const down = mannKendall(
          rowsOf(y),
          y.map((each) => -each),
        );
        expect(down?.p).toBe(up?.p);
        if (up) expect(down!.s + up.s).toBe(0);
        if (up) expect(up.p >= 0 && up.p <= 1).toBe(true);
      }),
    );
  });
});

describe('movingAverage', () => {
  it('is the mean of what is present in the window, and missing where the row is', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 10 }), (y, rows) => {
        const byRows = movingAverage(rowsOf(y), y, { rows });
        expect(movingAverage(rowsOf(y), y, { width: rows })).toEqual(byRows);
        byRows.forEach((average, row) => {
          const seen = y
            .slice(Math.max(0, row - rows + 1), row + 1)
            .filter((each) => !Number.isNaN(each));
          if (Number.isNaN(y[row]!)) expect(average).toBeNaN();
          else expect(average).toBeCloseTo(seen.reduce((a, b) => a + b, 0) / seen.length, 9);
        });
      }),
    );
  });

  it('forgets a huge value once it has left the window', () => {
    expect(
      movingAverage(rowsOf(new Float64Array(4)), column(0.1, 1e15, 0.1, 0.1), { rows: 2 })[3],
    ).toBeCloseTo(0.1, 12);
  });
});

describe('findBreaches', () => {
  it('marks exactly the rows that are strictly beyond', () => {
    const kind = fc.constantFrom('above', 'below', 'outside', 'inside' as const);
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        kind,
        (y, a, b, breach) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const beyond = {
            above: (v: number) => v > high,
            below: (v: number) => v < low,
            outside: (v: number) => v > high || v < low,
            inside: (v: number) => v > low && v < high,
          };
          const threshold: Threshold = { at: [a, b], breach: breach };
          const rows = new Set<number>();
          for (const found of findBreaches(rowsOf(y), y, threshold)) {
            for (let row = found.fromRow; row <= found.toRow; row += 1) rows.add(row);
            expect(found.from).toBeLessThanOrEqual(found.fromRow);
            expect(found.from).toBeGreaterThanOrEqual(found.fromRow - 1);
            expect(found.to).toBeGreaterThanOrEqual(found.toRow);
            expect(found.peakRow >= found.fromRow && found.peakRow <= found.toRow).toBe(true);
          }
          const expected = Array.from(y, (v, row) =>
            beyond[breach as 'above'](v) ? row : -1,
          ).filter((row) => row >= 0);
          expect([...rows]).toEqual(expected);
        },
      ),
    );
  });

  it('finds the crossing on the line, ends at a gap, and says what is still open', () => {
    const y = column(0, 10, 0, Number.NaN, 8, 9);
    expect(findBreaches(rowsOf(y), y, { at: 5, breach: 'above' })).toEqual([
      { fromRow: 1, toRow: 1, from: 0.5, to: 1.5, peakRow: 1, isOpen: false },
      { fromRow: 4, toRow: 5, from: 4, to: 5, peakRow: 5, isOpen: true },
    ]);
  });

  it('takes a limit for each row and none where it is missing', () => {
    const found = findBreaches([0, 1, 2], column(5, 5, 5), {
      at: column(4, Number.NaN, 5),
      breach: 'above',
    });
    expect(found.map(({ fromRow, toRow }) => [fromRow, toRow])).toEqual([[0, 0]]);
  });
});

describe('seriesFacts', () => {
  it('counts what is there, what is not and the gaps between', () => {
    expect(seriesFacts([Number.NaN, 3, Number.NaN, 1, 5, Number.NaN])).toEqual({
      rows: 6,
      present: 3,
      missing: 3,
      gaps: 1,
      minRow: 3,
      maxRow: 4,
      firstRow: 1,
      lastRow: 4,
      mean: 3,
    });
    expect(seriesFacts([])).toMatchObject({ present: 0, mean: null, minRow: -1 });
    expect(seriesFacts([1.7e308, 1.7e308]).mean).toBe(1.7e308);
  });
});
