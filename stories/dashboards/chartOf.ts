import type { ChartColumns, ChartSeries, SeriesData } from '@auterity/shared-components';
import { alignColumns } from '@auterity/shared-components/charts';

/** What a chart takes: which series there are, and their figures on one x axis. */
export interface ChartFigures {
  readonly series: readonly ChartSeries[];
  readonly columns: ChartColumns;
}

/** Series of an adapter as a chart takes them. Where a series has no figure for an x, there is a gap. */
export function chartOf(series: readonly SeriesData[]): ChartFigures {
  const { x, y } = alignColumns(series);
  const columns = series.map(({ id }, index) => [id, y[index] ?? []] as const);
  return {
    series: series.map(({ id, label, unit }) => ({ id, label, unit })),
    columns: { x, y: Object.fromEntries(columns) },
  };
}
