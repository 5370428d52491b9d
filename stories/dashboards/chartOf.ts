import type { ChartColumns, ChartSeries, SeriesData } from '@auterity/shared-components';

/** What a chart takes: which series there are, and their figures on one x axis. */
export interface ChartFigures {
  readonly series: readonly ChartSeries[];
  readonly columns: ChartColumns;
}

/** Series of an adapter as a chart takes them. Where a series has no figure for an x, there is a gap. */
export function chartOf(series: readonly SeriesData[]): ChartFigures {
  const x = Float64Array.from(new Set(series.flatMap((each) => [...each.x]))).sort();
  const places = new Map(Array.from(x, (at, place) => [at, place]));
  const columnOf = (one: SeriesData) => {
    const column = new Float64Array(x.length).fill(NaN);
    one.x.forEach((at, index) => {
      column[places.get(at) ?? 0] = one.y[index] ?? NaN;
    });
    return column;
  };
  return {
    series: series.map(({ id, label, unit }) => ({ id, label, unit })),
    columns: { x, y: Object.fromEntries(series.map((each) => [each.id, columnOf(each)])) },
  };
}
