import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../internal';
import { readChartData } from './data/readChartData';
import { exportCsv } from './export/exportCsv';
import { fittingScale } from './export/exportPng';
import { chartMessages } from './messages';
import { incompleteRow } from './data/incompleteRow';
import { shapePath } from './picture/shapePath';
import { tableCell, tableColumns, tableRows } from './table/tableView';
import { coordinatesOf, frameOf } from './testSupport/frameOf';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, chartMessages);
const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const read = (x: ArrayLike<unknown>, y: ArrayLike<unknown>) =>
  readChartData({
    data: undefined,
    columns: { x, y: { y } },
    x: 'x',
    xType: undefined,
    series: [{ id: 'y', label: 'Y' }],
    yAxes: [],
    onDuplicateX: undefined,
    timeZone: 'UTC',
  });
const labels = (texts: readonly { text: string }[]) => texts.map(({ text }) => text);

describe('hard cases of figures', () => {
  it('1: draws what is no number as a gap, counts each kind, and never says it', async () => {
    const y = [1, NaN, null, undefined, Infinity, -Infinity, 2];
    const frame = frameOf({ columns: { x: [0, 1, 2, 3, 4, 5, 6], y: { y } } });
    const [line] = frame.shapes;
    expect(line && shapePath(line)).not.toMatch(/NaN|Infinity/);
    const data = read([0, 1, 2, 3, 4, 5, 6], y);
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
    for (const x of [dates, texts]) expect([...read(x, [1, 2]).x]).toEqual([start, start + day]);
    const seconds = readChartData({
      data: undefined,
      columns: { x: [start / 1000, start / 1000 + 60], y: { y: [1, 2] } },
      x: 'x',
      xType: 'time',
      series: [{ id: 'y', label: 'Y' }],
      yAxes: [],
      onDuplicateX: undefined,
      timeZone: 'UTC',
    });
    expect(seconds.quality.issues.map(({ kind }) => kind)).toContain('epoch-seconds');
  });

  it.each([
    ['America/New_York', Date.UTC(2026, 10, 1, 2)],
    ['Europe/Berlin', Date.UTC(2026, 9, 24, 22)],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 10)],
    ['Pacific/Apia', Date.UTC(2011, 11, 30, 4)],
  ])(
    '11: has a different label for each hour across the change of the clock in %s',
    (timeZone, from) => {
      const x = Float64Array.from({ length: 13 }, (_, hour) => from + hour * 3_600_000);
      const frame = frameOf({
        columns: { x, y: { y: x.map((_, row) => row) } },
        timeZone,
        width: 1200,
      });
      const texts = labels(frame.xTicks);
      expect(new Set(texts).size).toBe(texts.length);
      expect(frame.clockChanges).toHaveLength(1);
    },
  );

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

  it('14: has a frame for every size', () => {
    for (const [width, height] of [
      [1, 1],
      [40, 320],
      [320, 1],
      [4000, 2000],
    ] as const) {
      const frame = frameOf({ columns: { x: [1, 2], y: { y: [3, 4] } }, width, height });
      expect(coordinatesOf(frame).every(Number.isFinite)).toBe(true);
    }
  });

  it.each([
    ['beyond the data', [100, 200]],
    ['the wrong way round', [2, 1]],
    ['no numbers', [NaN, NaN]],
    ['of no width', [1.5, 1.5]],
  ] as const)('18: has finite places for a part in view that is %s', (_, domain) => {
    const frame = frameOf({ columns: { x: [1, 2], y: { y: [3, 4] } }, domain });
    expect(frame.view[0]).toBeLessThan(frame.view[1]);
    expect(coordinatesOf(frame).every((value) => !Number.isNaN(value))).toBe(true);
  });

  it('18: says that there is nothing in a part beyond the data', () => {
    const frame = frameOf({ columns: { x: [1, 2], y: { y: [3, 4] } }, domain: [100, 200] });
    expect(frame.notice).toBe('nothing-in-view');
  });

  it('19: swaps crossed bounds and counts them; a band breaks where a bound is missing', () => {
    const series = [{ id: 'y', label: 'Y', intervals: [{ level: 0.8, lower: 'lo', upper: 'hi' }] }];
    const columns = {
      x: [0, 1, 2, 3],
      y: { y: [1, 2, 3, 4], lo: [0, 5, null, 1], hi: [2, 1, 4, 6] },
    };
    const frame = frameOf({ columns, series });
    const kinds = frame.input.data.quality.issues.map(({ kind }) => kind);
    expect(kinds).toContain('crossed');
    const band = frame.shapes.find(({ kind }) => kind === 'band');
    expect(band?.kind === 'band' && [...band.upper].some(Number.isNaN)).toBe(true);
  });

  it('25: writes labels that look like formulas as text, and figures untouched', async () => {
    const data = readChartData({
      data: undefined,
      columns: { x: [1, 2], y: { y: [-1.5, 1e21] } },
      x: 'x',
      xType: undefined,
      series: [{ id: 'y', label: '=cmd()' }],
      yAxes: [],
      onDuplicateX: undefined,
      timeZone: 'UTC',
    });
    const text = await exportCsv(data, null, format, { decimal: ',' }).text();
    expect(text.split('\r\n')[0]).not.toMatch(/;=/);
    expect(text).toContain('1;-1,5');
  });

  it('26: lowers the scale of a picture that no canvas can hold', () => {
    expect(fittingScale(800, 400, 2)).toBe(2);
    const scale = fittingScale(8000, 4000, 3);
    expect(8000 * scale).toBeLessThanOrEqual(8192);
    expect(8000 * scale * 4000 * scale).toBeLessThanOrEqual(32_000_000);
  });

  it('27: finds nothing unfinished with a clock before or after the figures', () => {
    const data = read([start, start + day, start + 2 * day, start + 3 * day], [1, 2, 3, 4]);
    const at = (now: number) => incompleteRow(data, 'lastBucket', now, 'UTC');
    expect(at(start - 10 * day)).toBeNull();
    expect(at(start + 30 * day)).toBeNull();
    expect(at(start + 3.5 * day)).toBe(3);
    expect(incompleteRow(data, start + 90 * day, null, 'UTC')).toBeNull();
  });

  it('28: counts large BigInts as inexact, and refuses texts with the row', () => {
    const { quality, series } = read([1, 2, 3], [10n, 2n ** 60n + 1n, '1,234']);
    expect(quality.issues.map(({ kind, firstRow }) => [kind, firstRow])).toEqual([
      ['lossy', 1],
      ['refused', 2],
    ]);
    expect(series[0]?.y[0]).toBe(10);
    expect(series[0]?.y[2]).toBeNaN();
  });
});

describe('the table', () => {
  it('sorts by a column either way, with missing values last', () => {
    const data = read([1, 2, 3, 4], [3, null, 1, 2]);
    const columns = tableColumns(data, new Set(), format);
    const rows = (direction: 'ascending' | 'descending') => [
      ...tableRows(data, null, columns, { columnId: 'y', direction }),
    ];
    expect(rows('ascending')).toEqual([2, 3, 0, 1]);
    expect(rows('descending')).toEqual([0, 3, 2, 1]);
  });
});
