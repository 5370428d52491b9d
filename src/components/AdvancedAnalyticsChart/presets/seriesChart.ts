import { alignColumns } from '../../../series';
import type { SeriesData } from '../../../model';
import type { ChartPreset } from './chartPreset';

/**
 * Several series, each with an x of its own as adapters give them, on one x axis. Where a series has no figure for an x,
 * there is a gap. Give it series of one kind: counts and shares have no axis in common. Cost: rows × series.
 *
 * @example
 * <AdvancedAnalyticsChart title="Requests" {...seriesChart(report.series.filter(({ unit }) => unit === 'count'))} />
 */
export function seriesChart(series: readonly SeriesData[]): ChartPreset {
  const { x, y } = alignColumns(series);
  return {
    columns: { x, y: Object.fromEntries(series.map(({ id }, index) => [id, y[index] ?? []])) },
    series: series.map(({ id, label, unit }) => ({ id, label, unit })),
  };
}
