import { movingAverage, olsTrend, theilSenTrend, type SampledLine } from '../../../series';
import type { ChartDomain } from '../chartSpec';
import type { ChartData, SeriesColumns } from '../data/chartData';
import type { ColumnSampler } from './columnSampler';

const averages = new WeakMap<Float64Array, Float64Array>();

/** The line of a series' trend in view; `null` without one. What is a forecast takes no part in it. */
export function trendLine(
  { spec, y, forecastFrom }: SeriesColumns,
  { x }: ChartData,
  sampler: ColumnSampler,
  view: ChartDomain,
): SampledLine | null {
  if (spec.trend === undefined) return null;
  if (spec.trend === 'average') {
    const known = averages.get(y) ?? movingAverage(x, y, { rows: 7 });
    averages.set(y, known);
    return sampler.line(x, known, view, 1000, 0);
  }
  const measured = [x.subarray(0, forecastFrom), y.subarray(0, forecastFrom)] as const;
  const line = spec.trend === 'linear' ? olsTrend(...measured) : theilSenTrend(...measured);
  if (!line) return null;
  const ends = Float64Array.of(
    Math.max(view[0], x[0] ?? view[0]),
    Math.min(view[1], x[x.length - 1] ?? view[1]),
  );
  return { x: ends, y: ends.map((at) => line.level + line.slope * (at - line.centre)) };
}

/** How a trend is found. */
export type TrendLine = typeof trendLine;
