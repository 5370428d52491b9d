import type { InsightData } from './insightData';
import type { Metric, SeriesData } from './series';

/** Figures over time, single figures, and what the service has to say about them. */
export interface AnalyticsData extends InsightData {
  readonly series: readonly SeriesData[];
  readonly metrics: readonly Metric[];
}
