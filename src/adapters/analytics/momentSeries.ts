import type { Metric, SeriesData } from '../../model';
import { newSeries } from './newSeries';

/** A series of one point for each metric, to append to a chart; none when nobody knows the time. */
export function momentSeries(metrics: readonly Metric[], at: number | null): SeriesData[] {
  if (at === null) return [];
  return metrics.map(({ id, label, unit, value }) =>
    newSeries(id, label, unit, [[at, value ?? NaN]]),
  );
}
