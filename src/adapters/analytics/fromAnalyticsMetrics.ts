import type { AdapterResult, AnalyticsData } from '../../model';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { emptyAnalytics } from './emptyAnalytics';
import { entryMetrics } from './entryMetrics';
import { newPrediction } from '../insights/newPrediction';
import { numberPredicted } from '../insights/numberPredicted';
import { openObject } from '../reading/openAnswer';
import { readFields } from '../reading/readFields';
import { asRatio, counted, inMs, spentIn, unitless } from './figure';
import { readFigures } from './readFigures';
import { amount, number, ratio, record } from '../values/schemas';
import { branch, optional, shape } from '../reading/shape';

const metricsShape = /* @__PURE__ */ shape(() => ({
  usage: branch(record, 'expected'),
  performance: branch(record, 'expected'),
  cost: branch(record, 'expected'),
  predictions: branch(record, 'optional'),
}));

const breakdownShape = /* @__PURE__ */ shape(() => ({
  aiCostBreakdown: branch(record, 'optional'),
}));

/**
 * The Studio's analytics metrics, `POST /api/v1/analytics/metrics` → `AnalyticsData` with metrics and predictions.
 * Contract: "all of the Studio's paths". Rates are fractions of 1 already, `avg_execution_time` is in milliseconds;
 * storage and throughput have no stated unit.
 */
export function fromAnalyticsMetrics(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, metricsShape, 'analytics metrics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const currency = currencyOf(options);
  const money = spentIn(currency);
  const breakdown =
    fields.cost && readFields(fields.cost.value, breakdownShape, fields.cost.path, issues);
  const data = emptyAnalytics();
  data.metrics = [
    ...readFigures(
      fields.usage,
      'usage',
      {
        activeUsers: counted,
        totalWorkflows: counted,
        apiCalls: counted,
        storageUsage: unitless,
      },
      issues,
    ),
    ...readFigures(
      fields.performance,
      'performance',
      {
        avgExecutionTime: inMs,
        successRate: asRatio,
        errorRate: asRatio,
        throughput: unitless,
      },
      issues,
    ),
    ...readFigures(
      fields.cost,
      'cost',
      {
        totalCost: money,
        costPerWorkflow: money,
        optimizationSavings: { schema: number, unit: currency },
      },
      issues,
    ),
    ...entryMetrics(
      breakdown?.aiCostBreakdown ?? null,
      'cost.ai',
      amount,
      currency,
      issues,
      (model) => model,
    ),
  ];
  const { predictions } = fields;
  if (predictions) {
    const values = readFields(predictions.value, predictionsShape, predictions.path, issues);
    for (const [id, label, unit] of predicted) {
      const value = values?.[id] ?? null;
      data.predictions.push(
        newPrediction({
          id,
          metric: { id, label, unit: unit ?? currency },
          predicted: numberPredicted(value),
        }),
      );
    }
  }
  return { ok: true, data, issues };
}

const predictionsShape = /* @__PURE__ */ shape(() => ({
  churnRisk: optional(ratio),
  usageGrowth: optional(number),
  costProjection: optional(amount),
  efficiencyImprovement: optional(number),
}));

/** A unit that is not given is the currency. */
const predicted = [
  ['churnRisk', 'Churn risk', 'ratio'],
  ['usageGrowth', 'Usage growth', 'ratio'],
  ['costProjection', 'Cost', undefined],
  ['efficiencyImprovement', 'Efficiency improvement', 'ratio'],
] as const;
