import type { InsightData } from '../../model';
import type { Draft } from '../values/draft';

/** Insight data that says nothing yet. */
export function emptyInsights(): Draft<InsightData> {
  return { insights: [], predictions: [], decisions: [] };
}
