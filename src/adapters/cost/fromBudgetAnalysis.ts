import type { AdapterResult, AnalyticsData } from '../../model';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { metric } from '../analytics/metric';
import { openObject } from '../reading/openAnswer';
import { amount, number, texts } from '../values/schemas';
import { expected, optional, shape } from '../reading/shape';
import { textInsights } from '../insights/textInsights';

const budgetShape = /* @__PURE__ */ shape(() => ({
  currentSpend: expected(amount),
  projectedSpend: expected(amount),
  budgetRemaining: expected(number),
  budgetUtilization: expected(amount),
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
  const opened = openObject(answer, budgetShape, 'a budget analysis');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const currency = currencyOf(options);
  const data = emptyAnalytics();
  data.metrics = [
    metric('current_spend', fields.currentSpend, currency),
    metric('projected_spend', fields.projectedSpend, currency),
    metric('budget_remaining', fields.budgetRemaining, currency),
    metric('budget_utilization', fields.budgetUtilization, 'ratio'),
  ];
  data.insights = [
    ...textInsights('recommendation', fields.recommendations),
    ...textInsights('risk', fields.alerts),
  ];
  return { ok: true, data, issues };
}
