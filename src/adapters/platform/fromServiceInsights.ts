import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { metric } from '../analytics/metric';
import { asRatio } from '../analytics/figure';
import { readFigures } from '../analytics/readFigures';
import { textInsights } from '../insights/textInsights';
import { openObject } from '../reading/openAnswer';
import { readFields } from '../reading/readFields';
import { branch, expected, optional, required, shape } from '../reading/shape';
import { ratio, record, text, texts } from '../values/schemas';
import { serverTime } from '../values/serverTime';
import type { ServerTimeOptions } from '../values/serverTime';
import { failurePrediction } from './failurePrediction';
import { serviceFigures } from './serviceFigures';

const analyticsShape = /* @__PURE__ */ shape(() => ({ failureProbability: expected(ratio) }));

/**
 * What the service watch says of one service, `GET /api/v1/services/{name}/ai-insights` → `AnalyticsData`: its figures as
 * metrics, its recommendations as insights, its failure as a prediction. Contract: "Where they are served".
 *
 * Shares come in percent and leave as ratios; scores and probabilities are fractions already.
 */
export function fromServiceInsights(
  answer: unknown,
  options?: ServerTimeOptions,
): AdapterResult<AnalyticsData> {
  const answerShape = shape(() => ({
    serviceName: required(text),
    currentHealth: branch(record, 'expected'),
    aiAnalysis: branch(record, 'optional'),
    recommendations: optional(texts),
    predictiveAnalytics: branch(record, 'optional'),
    optimizationScore: expected(ratio),
    generatedAt: expected(serverTime(options)),
  }));
  const opened = openObject(answer, answerShape, "a service's insights");
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const { serviceName, generatedAt, predictiveAnalytics: source } = fields;
  const analysis = { healthPrediction: asRatio, anomalyScore: asRatio };
  const data = emptyAnalytics();
  data.metrics = [
    ...readFigures(fields.currentHealth, '', serviceFigures(), issues),
    ...readFigures(fields.aiAnalysis, '', analysis, issues),
    metric('optimization_score', fields.optimizationScore, 'ratio'),
  ];
  data.insights = textInsights('recommendation', fields.recommendations, {
    affected: [serviceName],
    createdAt: generatedAt,
  });
  const expectations = source && readFields(source.value, analyticsShape, source.path, issues);
  if (expectations) {
    data.predictions.push(
      failurePrediction(serviceName, expectations.failureProbability, generatedAt),
    );
  }
  return { ok: true, data, issues };
}
