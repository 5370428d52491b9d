import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendRows } from './appendRows';
import { columnOf } from './columnOf';
import { createPyramid } from './createPyramid';
import { downsampleM4 } from './downsampleM4';
import { downsamplePyramid } from './downsamplePyramid';

interface Line {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
}

/** What a line covers of each pixel column, as merged intervals of y. Segments are clipped exactly alike. */
function raster({ x, y }: Line, from: number, to: number, columns: number): string[] {
  const cover: [number, number][][] = Array.from({ length: columns }, () => []);
  const edge = (column: number): number => from + ((to - from) * column) / columns;
  const columnAt = (at: number): number =>
    at < from ? -1 : at > to ? columns : columnOf(at, from, to, columns);
  const add = (column: number, a: number, b: number): void => {
    cover[column]?.push([Math.min(a, b), Math.max(a, b)]);
  };
  for (let row = 0; row < x.length; row += 1) {
    const [ax, ay] = [x[row]!, y[row]!];
    if (!Number.isFinite(ay)) continue;
    add(columnAt(ax), ay, ay);
    if (row + 1 >= x.length || !Number.isFinite(y[row + 1]!)) continue;
    const [bx, by] = [x[row + 1]!, y[row + 1]!];
    const [first, last] = [columnAt(ax), columnAt(bx)];
    const yAt = (at: number): number => ay + ((by - ay) * (at - ax)) / (bx - ax);
    for (let column = Math.max(0, first); column <= Math.min(columns - 1, last); column += 1) {
      const left = column === first ? ay : yAt(edge(column));
      const right = column === last ? by : yAt(edge(column + 1));
      add(column, left, right);
    }
  }
  return cover.map((intervals) => {
    const merged: [number, number][] = [];
    for (const [low, high] of intervals.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
      const last = merged.at(-1);
      if (last && low <= last[1]) last[1] = Math.max(last[1], high);
      else merged.push([low, high]);
    }
    return merged.join(' ');
  });
}

const value = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 3 }) },
  { weight: 2, arbitrary: fc.constantFrom(Number.NaN, Infinity, -Infinity) },
);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 10, noNaN: true }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.double({ min: 100, max: 5000, noNaN: true }) },
);
const rows = fc
  .array(fc.tuple(step, value), { minLength: 1, maxLength: 400, size: 'max' })
  .map((steps) => {
    let at = 0;
    return {
      x: Float64Array.from(steps, ([distance]) => (at += distance)),
      y: Float64Array.from(steps, ([, y]) => y),
    };
  });
const view = fc.tuple(
  fc.double({ min: -0.2, max: 1, noNaN: true }),
  fc.double({ min: 0.01, max: 1.2, noNaN: true }),
);
const columnCount = fc.integer({ min: 1, max: 40 });

function bounds(x: Float64Array, [start, width]: readonly [number, number]): [number, number] {
  const span = Math.max(1, x.at(-1)! - x[0]!);
  const from = x[0]! + start * span;
  return [from, from + width * span];
}

describe('downsampleM4', () => {
  it('leaves no pixel column different from the raw data, for any data with gaps and any view', () => {
    fc.assert(
      fc.property(rows, view, columnCount, ({ x, y }, part, columns) => {
        const [from, to] = bounds(x, part);
        const line = downsampleM4(x, y, from, to, columns);
        expect(raster(line, from, to, columns)).toEqual(raster({ x, y }, from, to, columns));
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same points through a pyramid as in one pass', () => {
    fc.assert(
      fc.property(rows, view, columnCount, ({ x, y }, part, columns) => {
        const clean = y.map((each) => (Number.isFinite(each) ? each : Number.NaN));
        const [from, to] = bounds(x, part);
        expect(downsamplePyramid(createPyramid(x, clean), from, to, columns)).toEqual(
          downsampleM4(x, y, from, to, columns),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives back points that came in, in ascending order of x', () => {
    fc.assert(
      fc.property(rows, columnCount, ({ x, y }, columns) => {
        const came = new Set(
          Array.from(x, (at, row) => `${at} ${Number.isFinite(y[row]!) ? y[row]! : NaN}`),
        );
        const line = downsampleM4(x, y, x[0]!, x.at(-1)!, columns);
        line.x.forEach((at, index) => {
          expect(came.has(`${at} ${line.y[index]!}`)).toBe(true);
          if (index > 0) expect(at).toBeGreaterThanOrEqual(line.x[index - 1]!);
        });
      }),
    );
  });

  it('holds for 100,000 rows with gaps of all widths, irregular and doubled x', () => {
    let seed = 7;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    let at = 0;
    let level = 0;
    const x = Float64Array.from(
      { length: 100_000 },
      () => (at += next() < 0.3 ? 0 : next() ** 8 * 50),
    );
    const y = x.map((_, row) => {
      level += next() - 0.5;
      return row % 7000 < 900 || next() < 0.02 ? Number.NaN : level;
    });
    const pyramid = createPyramid(x, y);
    for (const columns of [1, 37, 1000]) {
      const line = downsamplePyramid(pyramid, x[0]!, at, columns);
      expect(line).toEqual(downsampleM4(x, y, x[0]!, at, columns));
      expect(raster(line, x[0]!, at, columns)).toEqual(raster({ x, y }, x[0]!, at, columns));
    }
  });

  it('needs at most 4 points a column when nothing is missing', () => {
    const x = Float64Array.from({ length: 50_000 }, (_, row) => row);
    const y = x.map((at) => (Math.sin(at * 12.9898) * 43758.5453) % 1);
    expect(downsampleM4(x, y, 0, 49_999, 300).x.length).toBeLessThanOrEqual(1200);
  });

  it('draws unsorted rows as if they were sorted, and leaves rows without an x out', () => {
    const x = [5, 1, Number.NaN, 3, 2, 4, 0];
    const y = [50, 10, 99, null, 20, 40, 0];
    const line = downsampleM4(x, y, 0, 5, 100);
    expect(Array.from(line.x)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(Array.from(line.y)).toEqual([0, 10, 20, Number.NaN, 40, 50]);
  });

  it('keeps the spike and the vertical segment of a thousand rows of one x', () => {
    const x = new Float64Array(1000).fill(7);
    const y = x.map((_, row) => (row === 500 ? 99 : row === 600 ? -99 : 1));
    expect(Array.from(downsampleM4(x, y, 0, 10, 50).y)).toEqual([1, 99, -99, 1]);
  });

  it('keeps the neighbours outside the view where a line crosses it without a point inside', () => {
    const line = downsampleM4([0, 100], [0, 100], 40, 60, 10);
    expect(Array.from(line.x)).toEqual([0, 100]);
    expect(downsampleM4([0, 50, 100], [0, null, 100], 60, 70, 10).x).toHaveLength(0);
  });

  it('takes the whole data for a view that is no number, and draws nothing without columns or rows', () => {
    expect(downsampleM4([1, 2], [3, 4], Number.NaN, Number.NaN, 10).x).toHaveLength(2);
    expect(downsampleM4([1, 2], [3, 4], 1, 2, 0).x).toHaveLength(0);
    expect(downsampleM4([1, 2], [3, 4], 1, 2, Number.NaN).x).toHaveLength(0);
    expect(downsampleM4([], [], 0, 1, 10).x).toHaveLength(0);
    expect(downsampleM4([1], [5], 1, 1, 10).y).toEqual(Float64Array.of(5));
  });

  it('is exact over the largest span that numbers have', () => {
    const x = [-1.7e308, 0, 1.7e308];
    expect(Array.from(downsampleM4(x, [1, 2, 3], -1.7e308, 1.7e308, 100).y)).toEqual([1, 2, 3]);
  });

  it('follows appended rows', () => {
    const pyramid = appendRows(
      createPyramid(Float64Array.of(0, 1), Float64Array.of(5, 6)),
      [2],
      [7],
    );
    expect(Array.from(downsamplePyramid(pyramid, 0, 2, 100).y)).toEqual([5, 6, 7]);
  });
});
