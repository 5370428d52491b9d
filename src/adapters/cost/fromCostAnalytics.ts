import type { AdapterResult, AnalyticsData } from '../../model';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { entryMetrics } from '../analytics/entryMetrics';
import { openObject } from '../reading/openAnswer';
import { amount, count, ratio, record, texts } from '../values/schemas';
import { branch, optional, shape } from '../reading/shape';
import { textInsights } from '../insights/textInsights';

const answerShape = /* @__PURE__ */ shape(() => ({
  modelUsage: branch(record, 'expected'),
  costBreakdown: branch(record, 'expected'),
  efficiency: branch(record, 'optional'),
  recommendations: optional(texts),
}));

/**
 * What each model is used for and costs, the Studio's `POST /api/v1/ai-cost-optimization/analytics` → `AnalyticsData`
 * with metrics (`usage.<model>`, `cost.<model>`, `efficiency.<model>`) and insights.
 * Contract: "all of the Studio's paths". Efficiency is a fraction of 1 already.
 */
export function fromCostAnalytics(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, answerShape, 'cost analytics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const byName = (name: string) => name;
  const data = emptyAnalytics();
  data.metrics = [
    ...entryMetrics(fields.modelUsage, 'usage', count, 'count', issues, byName),
    ...entryMetrics(fields.costBreakdown, 'cost', amount, currencyOf(options), issues, byName),
    ...entryMetrics(fields.efficiency, 'efficiency', ratio, 'ratio', issues, byName),
  ];
  data.insights = textInsights('recommendation', fields.recommendations);
  return { ok: true, data, issues };
}
