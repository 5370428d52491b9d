import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../internal';
import { exportCsv } from '../export/exportCsv';
import { chartMessages } from '../messages';
import { shapePath } from '../picture/shapePath';
import { tableCell, tableColumns } from '../table/tableView';
import { coordinatesOf, frameOf } from '../testSupport/frameOf';
import { readOne } from '../testSupport/readOne';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, chartMessages);
const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const labels = (texts: readonly { text: string }[]) => texts.map(({ text }) => text);

describe('hard cases of figures', () => {
  it('1: draws what is no number as a gap, counts each kind, and never says it', async () => {
    const y = [1, NaN, null, undefined, Infinity, -Infinity, 2];
    const frame = frameOf({ columns: { x: [0, 1, 2, 3, 4, 5, 6], y: { y } } });
    const [line] = frame.shapes;
    expect(line && shapePath(line)).not.toMatch(/NaN|Infinity/);
    const data = readOne([0, 1, 2, 3, 4, 5, 6], y);
    expect(data.quality.issues.map(({ kind, count }) => [kind, count])).toEqual([
      ['nan', 1],
      ['missing', 2],
      ['infinite', 2],
    ]);
    expect(await exportCsv(data, null, format).text()).toBe(
      'x,Y\r\n0,1\r\n1,\r\n2,\r\n3,\r\n4,\r\n5,\r\n6,2\r\n',
    );
    const [column] = tableColumns(data, new Set(), format);
    expect(column && tableCell(column, 1, 'en')).toBe('');
  });

  it.each([
    ['no rows', [], []],
    ['nothing but missing values', [1, 2], [null, NaN]],
  ])('2: keeps its axes with %s', (_, x, y) => {
    const frame = frameOf({ columns: { x, y: { y } } });
    expect(frame.shapes).toEqual([]);
    expect(frame.axes[0]?.ticks.length).toBeGreaterThan(1);
  });

  it('3: shows a single point in the middle of its bucket, with different ticks', () => {
    const frame = frameOf({ columns: { x: [start], y: { y: [5] } } });
    expect(frame.shapes).toHaveLength(1);
    expect(frame.x.toPixel(start)).toBeCloseTo(frame.plot.width / 2);
    expect(new Set(labels(frame.axes[0]?.ticks ?? [])).size).toBe(frame.axes[0]?.ticks.length);
  });

  it.each([
    ['equal', [7, 7, 7]],
    ['zero', [0, 0, 0]],
    ['nearly equal', [1e9, 1e9 + 1e-6, 1e9 + 2e-6]],
    ['of all sizes', [1e-12, 1, 1e15]],
    ['at the ends of numbers', [5e-324, 1, 1.797e308]],
  ])('4, 5: places values that are %s, with labels that differ', (_, y) => {
    for (const scale of ['linear', 'log', 'symlog'] as const) {
      const frame = frameOf({ columns: { x: [1, 2, 3], y: { y } }, yAxes: [{ id: 'y', scale }] });
      expect(coordinatesOf(frame).every(Number.isFinite)).toBe(true);
      const texts = labels(frame.axes[0]?.ticks ?? []);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.length).toBeGreaterThan(1);
      expect(texts.length).toBeLessThanOrEqual(13);
    }
  });

  it('6: stacks what is below zero downwards, and no two layers overlap', () => {
    const series = ['a', 'b', 'c'].map((id) => ({
      id,
      label: id,
      type: 'bar' as const,
      stack: 's',
    }));
    const columns = { x: [0, 1, 2], y: { a: [1, -2, 0], b: [-3, 4, null], c: [2, -1, 5] } };
    const frame = frameOf({ columns, series });
    for (const at of [0, 1, 2]) {
      const boxes = frame.shapes
        .flatMap((shape) => (shape.kind === 'boxes' ? [shape] : []))
        .flatMap(({ left, top, bottom, width }) =>
          [...left].flatMap((x, index) =>
            Math.abs(x + width / 2 - frame.x.toPixel(at)) < width
              ? [[top[index] ?? 0, bottom[index] ?? 0] as const]
              : [],
          ),
        )
        .filter(([top, bottom]) => bottom > top)
        .sort((one, other) => one[0] - other[0]);
      boxes.slice(1).forEach(([top], index) => {
        expect(top).toBeGreaterThanOrEqual((boxes[index]?.[1] ?? 0) - 1e-9);
      });
    }
  });

  it('7: leaves a place without a total blank, and refuses shares of what is below zero', () => {
    const series = ['a', 'b'].map((id) => ({
      id,
      label: id,
      type: 'area' as const,
      stack: 's',
      stackOffset: 'percent' as const,
    }));
    const x = [0, 1, 2];
    expect(frameOf({ columns: { x, y: { a: [1, 0, 1], b: [1, 0, 3] } }, series })).toMatchObject({
      zeroTotals: 1,
      refusedStacks: [],
    });
    const refused = frameOf({ columns: { x, y: { a: [1, -1, 1], b: [1, 1, 3] } }, series });
    expect(refused.refusedStacks).toEqual(['s']);
  });

  it('8: draws rows of one x as a vertical line of their full reach', () => {
    const x = Float64Array.from({ length: 1000 }, (_, row) => (row < 999 ? 5 : 9));
    const y = Float64Array.from(x, (_, row) => row % 100);
    const frame = frameOf({ columns: { x, y: { y } } });
    const [line] = frame.shapes;
    const tops = line?.kind === 'line' ? [...line.y] : [];
    const map = frame.axes[0]?.map ?? ((value: number) => value);
    expect(Math.max(...tops)).toBeCloseTo(map(0));
    expect(Math.min(...tops)).toBeCloseTo(map(99));
  });

  it('9: draws unsorted rows as sorted ones, and says so', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), (xs) => {
        const sorted = [...xs].sort((a, b) => a - b);
        const figure = (x: number) => Math.sin(x);
        const shuffled = frameOf({ columns: { x: xs, y: { y: xs.map(figure) } } });
        const ordered = frameOf({ columns: { x: sorted, y: { y: sorted.map(figure) } } });
        expect(shuffled.shapes).toEqual(ordered.shapes);
        const isSorted = xs.every((x, row) => x === sorted[row]);
        const kinds = shuffled.input.data.quality.issues.map(({ kind }) => kind);
        expect(kinds.includes('unsorted')).toBe(!isSorted);
      }),
    );
  });

  it('10: reads dates, texts and milliseconds alike, and warns of seconds', () => {
    const dates = [start, start + day].map((at) => new Date(at));
    const texts = ['2026-01-01', '2026-01-02'];
    for (const x of [dates, texts]) expect([...readOne(x, [1, 2]).x]).toEqual([start, start + day]);
    const seconds = readOne([start / 1000, start / 1000 + 60], [1, 2], 'Y', 'time');
    expect(seconds.quality.issues.map(({ kind }) => kind)).toContain('epoch-seconds');
  });

  it('12: draws 200 series', () => {
    const x = Float64Array.from({ length: 50 }, (_, row) => row);
    const y = Object.fromEntries(
      Array.from({ length: 200 }, (_, id) => [`s${id}`, x.map((at) => at + id)]),
    );
    expect(frameOf({ columns: { x, y } }).shapes).toHaveLength(200);
  });

  it('13: tells series of one label apart by their ids', () => {
    const series = [
      { id: 'a', label: '<script>' },
      { id: 'b', label: '<script>' },
    ];
    const frame = frameOf({
      columns: { x: [1, 2], y: { a: [1, 2], b: [3, 4] } },
      series,
      hidden: new Set(['a']),
    });
    expect(frame.shapes.map(({ ink }) => ink)).toEqual(['series-1']);
  });

  it('1: names a series by its id in the report, and misses neither bounds before a forecast nor values after', () => {
    const series = [
      {
        id: 'spend',
        label: 'Spend',
        y: 'y',
        forecastFrom: 3,
        intervals: [{ level: 0.8, lower: 'lo', upper: 'hi' }],
      },
    ];
    const columns = {
      x: [0, 1, 2, 3, 4],
      y: { y: [1, null, 3, 4, null], lo: [null, null, null, 3, 3], hi: [null, null, null, 5, 6] },
    };
    expect(frameOf({ columns, series }).input.data.quality.issues).toEqual([
      { kind: 'missing', seriesId: 'spend', count: 1, firstRow: 1 },
    ]);
  });
});
