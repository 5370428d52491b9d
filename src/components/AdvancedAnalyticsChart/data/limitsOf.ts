import type { Threshold } from '../../../series';
import type { ChartAxis, ChartThreshold } from '../chartSpec';
import type { ChartData, SeriesColumns } from './chartData';

/** A limit that rows can be held against, and what it is called. */
export interface SeriesLimit extends Threshold {
  readonly label: string;
}

/**
 * The limits that a series is held against: those that name it, and those of its axis that name none. A limit is not
 * held against itself, and an earlier period is not held against today's limits.
 */
export function limitsOf(
  { id, axisId, spec }: SeriesColumns,
  thresholds: readonly ChartThreshold[],
  { series }: ChartData,
  yAxes: readonly ChartAxis[],
): SeriesLimit[] {
  if (spec.role === 'comparison') return [];
  return thresholds.flatMap(({ at, breach, label, seriesId, axis = yAxes[0]?.id ?? 'y' }) => {
    const concerns = seriesId === undefined ? axis === axisId : seriesId === id;
    const limit = typeof at === 'string' ? series.find((one) => one.id === at)?.y : at;
    return concerns && at !== id && limit !== undefined ? [{ at: limit, breach, label }] : [];
  });
}
