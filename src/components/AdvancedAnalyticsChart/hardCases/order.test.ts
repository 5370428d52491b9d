import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '../export/exportCsv';
import { sayPoint } from '../interaction/sayPoint';
import { frameOf } from '../testSupport/frameOf';
import { englishFormat, interactionSettingsOf } from '../testSupport/interactionSettingsOf';
import { readOne } from '../testSupport/readOne';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);

/** The highest and lowest pixel that a line covers in each column of pixels, by walking along it. */
function reachByColumn(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  columns = Number.POSITIVE_INFINITY,
): Map<number, [number, number]> {
  const reach = new Map<number, [number, number]>();
  for (let index = 0; index < xs.length; index += 1) {
    const [at, y] = [Math.floor(Math.min(xs[index] ?? 0, columns - 1)), ys[index] ?? Number.NaN];
    if (Number.isNaN(y)) continue;
    const [low, high] = reach.get(at) ?? [y, y];
    reach.set(at, [Math.min(low, y), Math.max(high, y)]);
  }
  return reach;
}

describe('hard cases of rows', () => {
  it.each([2, 1000])(
    'case 8: %d rows of one moment are a vertical line of their full reach',
    (count) => {
      const x = Float64Array.from({ length: count + 1 }, (_, row) =>
        row < count ? start : start + day,
      );
      const y = Float64Array.from(x, (_, row) => (row * 7) % 100);
      const frame = frameOf({ columns: { x, y: { y } } });
      const [line] = frame.shapes;
      const map = frame.axes[0]?.map ?? ((value: number) => value);
      const own = y.subarray(0, count);
      const [left] = line?.kind === 'line' ? reachByColumn(line.x, line.y).values() : [];
      expect(left?.[0]).toBeCloseTo(map(Math.max(...own)));
      expect(left?.[1]).toBeCloseTo(map(Math.min(...own)));
    },
  );

  it('case 8: the keyboard says which of a thousand rows of one moment it is at', () => {
    const x = Array.from({ length: 1000 }, () => start + 14 * 3_600_000);
    const frame = frameOf({ columns: { x: [start, ...x], y: { y: x.map((_, row) => row) } } });
    const said = sayPoint(
      frame,
      { row: 1, seriesId: 'y' },
      { kind: 'step', by: 'row', to: 1 },
      interactionSettingsOf(),
    );
    expect(said.replaceAll(/\s/g, ' ')).toMatch(/2:00 PM UTC.*, 1 of 1,000 here$/);
  });

  it('case 9: 100,000 rows in any order are the picture of sorted ones, and the file keeps their order', async () => {
    const rows = 100_000;
    let state = 7;
    const order = Array.from({ length: rows }, (_, row) => row);
    for (let row = rows - 1; row > 0; row -= 1) {
      state = (state * 16_807) % 2_147_483_647;
      const other = state % (row + 1);
      [order[row], order[other]] = [order[other] ?? 0, order[row] ?? 0];
    }
    const value = (at: number) => Math.round(Math.sin(at / 900) * 1000);
    const shuffled = { x: order, y: { y: order.map(value) } };
    const sorted = { x: order.map((_, row) => row), y: { y: order.map((_, row) => value(row)) } };
    const frame = frameOf({ columns: shuffled });
    expect(frame.shapes).toEqual(frameOf({ columns: sorted }).shapes);
    const { data } = frame.input;
    expect(data.quality.issues.map(({ kind }) => kind)).toEqual(['unsorted']);
    const lines = (await exportCsv(data, null, englishFormat).text()).split('\r\n');
    expect(lines.slice(1, 4)).toEqual(order.slice(0, 3).map((at) => `${at},${value(at)}`));
  });

  it('case 9: rows in any order are the picture of sorted ones, whatever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), (xs) => {
        const sorted = [...xs].sort((a, b) => a - b);
        const shuffled = frameOf({ columns: { x: xs, y: { y: xs.map(Math.sin) } } });
        const ordered = frameOf({ columns: { x: sorted, y: { y: sorted.map(Math.sin) } } });
        expect(shuffled.shapes).toEqual(ordered.shapes);
        const kinds = shuffled.input.data.quality.issues.map(({ kind }) => kind);
        expect(kinds.includes('unsorted')).toBe(xs.some((x, row) => x !== sorted[row]));
      }),
    );
  });

  it('case 10: every pixel column is right when nine tenths of the rows lie in a hundredth of the time', () => {
    const rows = 50_000;
    const x = Float64Array.from({ length: rows }, (_, row) =>
      row < rows * 0.9 ? row / (rows * 0.9) : 1 + ((row - rows * 0.9) / (rows * 0.1)) * 99,
    );
    const y = Float64Array.from(
      x,
      (_, row) => ((row * 7919) % 1000) + (row % 4001 === 0 ? 5000 : 0),
    );
    const frame = frameOf({ columns: { x, y: { y } } });
    const [line] = frame.shapes;
    const map = frame.axes[0]?.map ?? ((value: number) => value);
    // What lies on the right edge is drawn in the last column.
    const columns = Math.ceil(frame.plot.width);
    const raw = reachByColumn(x.map(frame.x.toPixel), y.map(map), columns);
    const drawn =
      line?.kind === 'line'
        ? reachByColumn(line.x, line.y, columns)
        : new Map<number, [number, number]>();
    const wrong = [...raw].filter(([at, [high, low]]) => {
      const own = drawn.get(at);
      return !own || Math.abs(own[0] - high) > 1 || Math.abs(own[1] - low) > 1;
    });
    expect(wrong).toEqual([]);
    expect(line?.kind === 'line' && line.x.length).toBeLessThan(5000);
  });

  it('case 10: dates, texts and milliseconds are read alike; seconds in their place are reported', () => {
    const dates = [start, start + day].map((at) => new Date(at));
    const texts = ['2026-01-01', '2026-01-02'];
    for (const x of [dates, texts]) expect([...readOne(x, [1, 2]).x]).toEqual([start, start + day]);
    const seconds = readOne([start / 1000, start / 1000 + 60], [1, 2], 'Y', 'time');
    expect(seconds.quality.issues.map(({ kind }) => kind)).toContain('epoch-seconds');
  });
});
