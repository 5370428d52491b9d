import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from './emptyAnalytics';
import { metric } from './metric';
import { openObject } from '../reading/openAnswer';
import { number, ratio, texts } from '../values/schemas';
import { expected, optional, shape } from '../reading/shape';
import { textInsights } from '../insights/textInsights';

const answerShape = /* @__PURE__ */ shape(() => ({
  roi: expected(number),
  efficiency: expected(ratio),
  recommendations: optional(texts),
  riskFactors: optional(texts),
}));

/**
 * The Studio's predictive insights, `GET /api/v1/analytics/predictive/{tenant}` → `AnalyticsData`.
 * Contract: "all of the Studio's paths". `roi` and `efficiency` are fractions of 1 already; a return may pass 1 or be
 * negative.
 */
export function fromPredictiveInsights(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, answerShape, 'predictive insights');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyAnalytics();
  data.metrics = [
    metric('roi', fields.roi, 'ratio', 'Return on investment'),
    metric('efficiency', fields.efficiency, 'ratio'),
  ];
  data.insights = [
    ...textInsights('recommendation', fields.recommendations),
    ...textInsights('risk', fields.riskFactors),
  ];
  return { ok: true, data, issues };
}
