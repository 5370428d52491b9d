import type { AdapterResult, InsightData } from '../../model';
import { emptyInsights } from '../insights/emptyInsights';
import { errorInsightOf, errorInsightShape } from './errorInsight';
import { openList } from '../reading/openAnswer';
import { eachDistinctItem } from '../reading/readItems';

/**
 * What the error analytics found, `GET /api/error-management/insights` → `InsightData` with insights only.
 * Contract: row `error_analytics`. `confidence` is a fraction of 1 already. Of two with one id the first is kept.
 */
export function fromErrorInsights(answer: unknown): AdapterResult<InsightData> {
  const opened = openList(answer, 'a list of insights', 'insights');
  if (!opened.ok) return opened;
  const { issues } = opened;
  const data = emptyInsights();
  eachDistinctItem(opened.items, errorInsightShape, issues, (insight) => {
    data.insights.push(errorInsightOf(insight));
  });
  return { ok: true, data, issues };
}
