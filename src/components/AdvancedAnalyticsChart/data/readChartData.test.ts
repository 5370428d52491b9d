import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../series';
import type { ChartColumns, ChartXType } from '../chartSpec';
import { readChartData } from './readChartData';

const series = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B', y: 'second', intervals: [{ level: 0.8, lower: 'low', upper: 'high' }] },
  { id: 'again', label: 'Again', y: 'second' },
];
const read = (columns: Parameters<typeof readChartData>[0]['columns'], xType?: ChartXType) =>
  readChartData({
    data: undefined,
    columns,
    x: 'x',
    xType,
    series,
    yAxes: [],
    onDuplicateX: undefined,
    timeZone: 'UTC',
  });

const anything = fc.oneof(
  fc.double(),
  fc.constantFrom(null, undefined, Number.NaN, Infinity, '1,234', 12n, {}),
);
const rawColumns: fc.Arbitrary<ChartColumns> = fc.integer({ min: 0, max: 30 }).chain((rows) => {
  const column = fc.array(anything, { minLength: rows, maxLength: rows + 2 });
  const times = fc.array(fc.integer({ min: -5, max: 2e12 }), { minLength: rows, maxLength: rows });
  const y = fc.record({ a: column, second: column, low: column, high: column });
  return fc.record({ x: times, y });
});

describe('columns that were read before', () => {
  it('come to the same as those that are read with the chart', () => {
    fc.assert(
      fc.property(rawColumns, fc.constantFrom('time' as const, 'linear' as const), (raw, xType) => {
        const before = readColumns(raw, { xType: xType === 'time' ? 'time' : 'number' });
        const issues = ({ quality }: ReturnType<typeof read>) =>
          quality.issues.map((issue) => JSON.stringify(issue)).sort();
        const [taken, now] = [read(before, xType), read(raw, xType)];
        expect({ ...taken, quality: null }).toEqual({ ...now, quality: null });
        expect(issues(taken)).toEqual(issues(now));
        expect(taken.quality.used).toBe(now.quality.used);
      }),
    );
  });

  it('are taken as they are, one for two series', () => {
    const second = Float64Array.of(1, 2, 3);
    const before = readColumns({ x: [1, 2, 3], y: { a: [4, 5, 6], second, low: [], high: [] } });
    const { x, series: drawn } = read(before, 'linear');
    expect(x).toBe(before.x);
    expect(drawn.map(({ y }) => y)).toEqual([before.y.get('a'), second, second]);
    expect(drawn[1]?.y).toBe(second);
  });

  it('are read anew as a copy from a worker, on a logarithmic x, or where one is not among them', () => {
    const raw = {
      x: [3, 1, 2],
      y: { a: [1, null, 3], second: [1, 2, 3], low: [0, 0, 0], high: [9, 9, 9] },
    };
    const before = readColumns(raw);
    const copy = structuredClone(before);
    copy.x[0] = Number.NaN;
    expect(read(copy, 'linear')).toMatchObject({
      quality: { used: 2, issues: [{ kind: 'bad-x' }, { kind: 'missing', seriesId: 'a' }] },
    });
    expect(Array.from(read(before, 'log').x)).toEqual([1, 2, 3].map(Math.log10));
    const { a, second } = raw.y;
    const part = read(readColumns({ x: raw.x, y: { a, second } }), 'linear');
    expect(part.series[1]?.bands[0]?.lower).toEqual(new Float64Array(3).fill(Number.NaN));
  });
});
