import type { AnalyticsData } from '../../model';
import type { Draft } from '../values/draft';
import { emptyInsights } from '../insights/emptyInsights';

/** Analytics data that says nothing yet. */
export function emptyAnalytics(): Draft<AnalyticsData> {
  return { series: [], metrics: [], ...emptyInsights() };
}
