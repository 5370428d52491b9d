import type { AdapterResult, AnalyticsData, Prediction } from '../../model';
import { addTrend, trendShape } from './addTrend';
import { confidence, unknownConfidence } from '../insights/confidence';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { emptyAnalytics } from './emptyAnalytics';
import { forecastOf, forecastShape } from './forecast';
import type { Issues } from '../reading/issues';
import { newPrediction } from '../insights/newPrediction';
import { numberPredicted } from '../insights/numberPredicted';
import { openObject } from '../reading/openAnswer';
import { readFields } from '../reading/readFields';
import { counted, inPercent, inMs, spentIn } from './figure';
import { readFigures } from './readFigures';
import type { Figures } from './figure';
import { eachItem } from '../reading/readItems';
import {
  durationIn,
  list,
  number,
  percentOfAny,
  ratio,
  record,
  texts,
  time,
} from '../values/schemas';
import { branch, expected, optional, shape } from '../reading/shape';
import type { Branch } from '../reading/shape';
import { textInsights } from '../insights/textInsights';

const reportShape = /* @__PURE__ */ shape(() => ({
  generatedAt: expected(time),
  keyMetrics: branch(record, 'expected'),
  trends: branch(list, 'expected'),
  predictions: branch(list, 'expected'),
  roiAnalysis: branch(record, 'optional'),
  churnAnalysis: branch(record, 'optional'),
  recommendations: optional(texts),
  alerts: optional(texts),
}));

const groupsShape = /* @__PURE__ */ shape(() => ({
  usage: branch(record, 'optional'),
  billing: branch(record, 'optional'),
  users: branch(record, 'optional'),
  workflows: branch(record, 'optional'),
}));

const churnShape = /* @__PURE__ */ shape(() => ({
  churnProbability: expected(ratio),
  churnReasons: optional(texts),
  retentionRecommendations: optional(texts),
  predictedChurnDate: optional(time),
  confidenceLevel: expected(confidence),
}));

/**
 * The business-intelligence report of `advanced_analytics_service` → `AnalyticsData`.
 * Contract: row `advanced_analytics_service`, and "The vacuous values" for `key_metrics`.
 *
 * Rates come in percent and leave as ratios, the trend "performance" too; `confidence` and `churn_probability` are
 * fractions already. A rate or mean over nothing is `null`, with a `vacuous`. Each trend is a series and an insight,
 * each forecast and the churn analysis a prediction, recommendations and alerts are insights. The summary in prose
 * repeats the figures, the vacuous ones too, and is left out.
 */
export function fromAnalyticsReport(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, reportShape, 'an analytics report');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const currency = currencyOf(options);
  const money = spentIn(currency);
  const data = emptyAnalytics();
  const { value: groups, path: groupsPath = '' } = fields.keyMetrics ?? {};
  const key = groups && readFields(groups, groupsShape, groupsPath, issues);
  data.metrics = [
    ...readFigures(
      key?.usage ?? null,
      'usage',
      {
        totalRequests: counted,
        successfulRequests: counted,
        successRate: { ...inPercent, of: 'totalRequests' },
        totalCost: money,
        avgCostPerRequest: {
          ...money,
          of: 'totalRequests',
          label: 'Average cost per request',
        },
      },
      issues,
    ),
    ...readFigures(
      key?.billing ?? null,
      'billing',
      { totalBilled: money, billingRecordsCount: counted },
      issues,
    ),
    ...readFigures(
      key?.users ?? null,
      'users',
      {
        activeUsers: counted,
        totalUsers: counted,
        userEngagementRate: { ...inPercent, of: 'totalUsers' },
      },
      issues,
    ),
    ...readFigures(
      key?.workflows ?? null,
      'workflows',
      {
        totalExecutions: counted,
        successfulExecutions: counted,
        successRate: { ...inPercent, of: 'totalExecutions' },
        avgExecutionTimeMs: {
          ...inMs,
          of: 'totalExecutions',
          label: 'Average execution time',
        },
      },
      issues,
    ),
    ...readFigures(fields.roiAnalysis, 'roi', roiFigures(currency), issues, 'Return on investment'),
  ];
  eachItem(fields.trends, trendShape, issues, (trend) => addTrend(data, trend, currency, issues));
  eachItem(fields.predictions, forecastShape, issues, (forecast, _, index) => {
    const madeAt = fields.generatedAt;
    data.predictions.push(forecastOf(forecast, index, currency, madeAt, issues));
  });
  const churn = churnIn(fields.churnAnalysis, fields.generatedAt, issues);
  if (churn) data.predictions.push(churn);
  data.insights = [
    ...data.insights,
    ...textInsights('recommendation', fields.recommendations, { createdAt: fields.generatedAt }),
    ...textInsights('risk', fields.alerts, { createdAt: fields.generatedAt }),
  ];
  return { ok: true, data, issues };
}

function roiFigures(currency: string): Figures {
  const money = spentIn(currency);
  return {
    totalInvestment: money,
    totalReturn: { schema: number, unit: currency },
    roiPercentage: { schema: percentOfAny, unit: 'ratio', of: 'totalInvestment', label: 'Rate' },
    paybackPeriodDays: {
      schema: durationIn(86_400_000),
      unit: 'ms',
      of: 'totalInvestment',
      label: 'Payback period',
    },
    costSavings: { schema: number, unit: currency },
    productivityGains: { schema: number, unit: currency },
    revenueIncrease: { schema: number, unit: currency },
  };
}

function churnIn(
  source: Branch<unknown> | null,
  madeAt: number | null,
  issues: Issues,
): Prediction | null {
  const churn = source && readFields(source.value, churnShape, source.path, issues);
  if (!churn) return null;
  return newPrediction({
    id: 'churn',
    metric: { id: 'churn', label: 'Churn', unit: 'ratio', betterWhen: 'lower' },
    predicted: numberPredicted(churn.churnProbability),
    confidence: churn.confidenceLevel ?? unknownConfidence,
    horizon: { from: madeAt, until: churn.predictedChurnDate, text: null },
    madeAt,
    factors: churn.churnReasons ?? [],
    recommendations: churn.retentionRecommendations ?? [],
  });
}
