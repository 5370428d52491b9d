import { describe, expect, it } from 'vitest';
import { costBreakdownChart } from './costBreakdownChart';
import { forecastChart } from './forecastChart';
import { roiChart } from './roiChart';
import { usageChart } from './usageChart';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const days = (count: number) => Array.from({ length: count }, (_, row) => start + row * day);
const column = (
  preset: { columns?: { y: Readonly<Record<string, ArrayLike<unknown>>> } | undefined },
  id: string,
) => Array.from(preset.columns?.y[id] ?? []);

describe('forecastChart', () => {
  const series = {
    id: 'spend',
    label: 'Spend',
    unit: 'EUR',
    x: Float64Array.from(days(4)),
    y: Float64Array.of(10, 11, 12, 13),
    forecast: {
      from: 2,
      level: 0.8,
      lower: Float64Array.of(11, 10),
      upper: Float64Array.of(14, 17),
      intervals: [{ level: 0.5, lower: Float64Array.of(11.5, 12), upper: Float64Array.of(13, 14) }],
    },
  };

  it('draws the forecast from its first row, in a fan, and says when it may pass the limit', () => {
    const preset = forecastChart(series, { limit: 15 });
    expect(preset.series[0]).toMatchObject({ forecastFrom: start + 2 * day });
    expect(preset.series[0]?.intervals?.map(({ level }) => level)).toEqual([0.8, 0.5]);
    expect(column(preset, 'spend high 0')).toEqual([Number.NaN, Number.NaN, 14, 17]);
    expect(preset.annotations).toEqual([
      { id: 'passes', at: start + 3 * day, label: 'May pass the limit' },
    ]);
    expect(preset.description).toBe('The 80% interval passes €15 from Jan 4, 2026 on.');
  });

  it('says nothing of a limit that no interval passes', () => {
    expect(forecastChart(series, { limit: 20 }).annotations).toBeUndefined();
    expect(
      forecastChart({ ...series, forecast: undefined }, { limit: 1 }).description,
    ).toBeUndefined();
  });
});

describe('costBreakdownChart', () => {
  const parts = ['a', 'b', 'c', 'd'].map((id, index) => ({
    id,
    label: id.toUpperCase(),
    y: days(10).map(() => index + 1),
  }));

  it('draws the largest parts and sums the rest, where anything is known of them', () => {
    const small = [{ id: 'e', label: 'E', y: days(10).map((_, row) => (row === 3 ? null : 0.5)) }];
    const preset = costBreakdownChart(days(10), [...parts, ...small], { most: 3 });
    expect(preset.series.map(({ id, label }) => [id, label])).toEqual([
      ['d', 'D'],
      ['c', 'C'],
      ['b', 'B'],
      ['other', 'Other'],
    ]);
    expect(column(preset, 'other').slice(2, 5)).toEqual([1.5, 1, 1.5]);
  });

  it('projects the sum to the budget and says when it is used up', () => {
    const preset = costBreakdownChart(days(10), parts, { budget: 150 });
    // 10 a day: 100 are spent by the end of the tenth day, and 150 five days later.
    const [mark] = preset.annotations ?? [];
    expect(mark?.at).toBe(start + 15 * day);
    expect(preset.description).toContain('Jan 16, 2026');
    const spent = column(preset, 'spent');
    expect(spent.slice(0, 10).at(-1)).toBe(100);
    expect(spent.at(10)).toBeCloseTo(110);
    expect(preset.series.find(({ id }) => id === 'spent')).toMatchObject({
      forecastFrom: start + 10 * day,
    });
    expect(preset.columns?.x.length).toBe(spent.length);
  });

  it('says when a budget was used up, and projects nothing then', () => {
    const preset = costBreakdownChart(days(10), parts, { budget: 50 });
    expect(preset.description).toContain('was used up on Jan');
    expect(preset.columns?.x.length).toBe(10);
  });
});

describe('roiChart', () => {
  it('sums costs and benefits, has no return before anything was spent, and finds the payback', () => {
    const preset = roiChart(days(4), [0, 100, 0, 0], [0, 0, 60, 80]);
    expect(column(preset, 'cost')).toEqual([0, 100, 100, 100]);
    expect(column(preset, 'return')).toEqual([Number.NaN, -1, -0.4, 0.4]);
    expect(preset.annotations?.[0]?.at).toBe(start + 2.5 * day);
    expect(preset.description).toBe('Benefits made up for costs on Jan 3, 2026.');
  });

  it('says that nothing has been paid back, and nothing after a missing figure', () => {
    const preset = roiChart(days(3), [10, null, 1], [1, 1, 100]);
    expect(preset.annotations).toBeUndefined();
    expect(column(preset, 'cost')).toEqual([10, Number.NaN, Number.NaN]);
  });
});

describe('usageChart', () => {
  it('draws a line for each percentile of each day, of values in any order', () => {
    const x = [start + day, start, start + 1, start + 2];
    const preset = usageChart(x, [7, 1, 2, 3], { shares: [0, 0.5, 1], quota: 5, unit: 'ms' });
    expect(preset.series.map(({ id }) => id)).toEqual(['p0', 'p50', 'p100']);
    expect(Array.from(preset.columns?.x ?? [])).toEqual([start, start + day]);
    expect(column(preset, 'p50')).toEqual([2, 7]);
    expect(preset.thresholds?.[0]).toMatchObject({ at: 5, breach: 'above' });
  });
});
