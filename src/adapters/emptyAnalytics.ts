import type { AnalyticsData } from '../model';
import type { Draft } from './draft';
import { emptyInsights } from './emptyInsights';

/** Analytics data that says nothing yet. */
export function emptyAnalytics(): Draft<AnalyticsData> {
  return { series: [], metrics: [], ...emptyInsights() };
}
