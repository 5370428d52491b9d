import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from './emptyAnalytics';
import { asRatio } from './figure';
import { openFigures } from './openFigures';
import { number, texts } from '../values/schemas';
import { optional, shape } from '../reading/shape';
import { textInsights } from '../insights/textInsights';

const answerShape = /* @__PURE__ */ shape(() => ({
  recommendations: optional(texts),
  riskFactors: optional(texts),
}));

/**
 * The Studio's predictive insights, `GET /api/v1/analytics/predictive/{tenant}` → `AnalyticsData`.
 * Contract: "all of the Studio's paths". `roi` and `efficiency` are fractions of 1 already; a return may pass 1 or be
 * negative.
 */
export function fromPredictiveInsights(answer: unknown): AdapterResult<AnalyticsData> {
  const figures = {
    roi: { schema: number, unit: 'ratio', label: 'Return on investment' },
    efficiency: asRatio,
  };
  const opened = openFigures(answer, figures, answerShape, 'predictive insights');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyAnalytics();
  data.metrics = opened.metrics;
  data.insights = [
    ...textInsights('recommendation', fields.recommendations),
    ...textInsights('risk', fields.riskFactors),
  ];
  return { ok: true, data, issues };
}
