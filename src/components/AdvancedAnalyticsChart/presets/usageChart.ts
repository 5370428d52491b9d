import { percentileSeries, readColumns, zoneOf, type Granularity } from '../../../series';
import { presetFormat, type ChartPreset, type ChartPresetWords } from './chartPreset';

/** How usage is gathered, and what it is measured against. */
export interface UsageChartOptions extends ChartPresetWords {
  /** As in a chart's series, such as `ms` or `count`. */
  readonly unit?: string | null | undefined;
  /** Shares of the values that lie below a line, 0–1. @default [0.5, 0.95, 0.99] */
  readonly shares?: readonly number[] | undefined;
  /** Buckets of the calendar. @default days */
  readonly granularity?: Granularity | undefined;
  /** What should not be passed. */
  readonly quota?: number | undefined;
}

/**
 * How usage spreads, bucket by bucket: a line for each percentile, such as p50, p95 and p99 of each day, and the quota.
 *
 * @param x A moment for each value, epoch milliseconds, in any order.
 */
export function usageChart(
  x: ArrayLike<number>,
  y: ArrayLike<number | null>,
  options: UsageChartOptions = {},
): ChartPreset {
  const { unit = null, shares = [0.5, 0.95, 0.99], quota } = options;
  const { granularity = { unit: 'day', step: 1 } } = options;
  const format = presetFormat(options);
  const clean = readColumns({ x, y: { y } }, { xType: 'time', timeZone: format.timeZone });
  const spread = percentileSeries(clean.x, clean.y.get('y') ?? clean.x, shares, {
    granularity,
    zone: zoneOf(format.timeZone),
  });
  const names = shares.map((share) => `p${Math.round(share * 1000) / 10}`);
  return {
    columns: {
      x: spread.x,
      y: Object.fromEntries(names.map((name, index) => [name, spread.columns[index] ?? []])),
    },
    series: names.map((name) => ({ id: name, label: name, unit })),
    ...(quota === undefined
      ? {}
      : {
          thresholds: [
            {
              id: 'quota',
              label: format.text('presetQuota'),
              at: quota,
              breach: 'above',
              severity: 'critical',
            },
          ],
        }),
  };
}
