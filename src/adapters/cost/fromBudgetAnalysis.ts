import type { AdapterResult, AnalyticsData } from '../../model';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { spentIn } from '../analytics/figure';
import { openFigures } from '../analytics/openFigures';
import { amount, number, texts } from '../values/schemas';
import { optional, shape } from '../reading/shape';
import { textInsights } from '../insights/textInsights';

const budgetShape = /* @__PURE__ */ shape(() => ({
  recommendations: optional(texts),
  alerts: optional(texts),
}));

/**
 * How far a budget is spent, of `ai_cost_optimization_service` → `AnalyticsData` with metrics and insights.
 * Contract: row `ai_cost_optimization_service`. `budget_utilization` is a fraction of 1 already and passes 1 when the
 * budget is overspent; then `budget_remaining` is negative. Money may come as text.
 */
export function fromBudgetAnalysis(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<AnalyticsData> {
  const currency = currencyOf(options);
  const figures = {
    currentSpend: spentIn(currency),
    projectedSpend: spentIn(currency),
    budgetRemaining: { schema: number, unit: currency },
    budgetUtilization: { schema: amount, unit: 'ratio' },
  };
  const opened = openFigures(answer, figures, budgetShape, 'a budget analysis');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyAnalytics();
  data.metrics = opened.metrics;
  data.insights = [
    ...textInsights('recommendation', fields.recommendations),
    ...textInsights('risk', fields.alerts),
  ];
  return { ok: true, data, issues };
}
