import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { metric } from '../analytics/metric';
import { momentSeries } from '../analytics/momentSeries';
import { asRatio } from '../analytics/figure';
import { readFigures } from '../analytics/readFigures';
import { textInsights } from '../insights/textInsights';
import { pointer } from '../reading/issues';
import { openObject } from '../reading/openAnswer';
import { eachEntry } from '../reading/readItems';
import { branch, expected, optional, shape } from '../reading/shape';
import { unlessVacuous } from '../reading/unlessVacuous';
import { append } from '../values/append';
import { parseJson } from '../values/parseJson';
import { ratio, record, texts } from '../values/schemas';
import { serverTime } from '../values/serverTime';
import type { ServerTimeOptions } from '../values/serverTime';
import { failurePrediction } from './failurePrediction';
import { serviceFigures } from './serviceFigures';

const insightShape = /* @__PURE__ */ shape(() => ({ failureProbability: expected(ratio) }));

/**
 * How all services fare, `GET /api/v1/services/health`, one event of `GET /api/v1/services/health/realtime` (server-sent
 * events) or one frame of `WS /api/v1/services/health/ws` → `AnalyticsData`: metrics (`<service>.cpu_usage`, …), series of
 * one point each to append to a chart, the probability of each failure as a prediction, opportunities as insights.
 * Contract: "Where they are served".
 *
 * Takes the text of an event or what it parses to. Shares come in percent and leave as ratios; scores, risks and
 * probabilities are fractions already. Without services the health and the risk of all are `null`, with a `vacuous`.
 * The event stream writes each service as text today, which is an issue for each; its predictions are whole.
 */
export function fromServiceHealth(
  answer: unknown,
  options?: ServerTimeOptions,
): AdapterResult<AnalyticsData> {
  const answerShape = shape(() => ({
    timestamp: expected(serverTime(options)),
    services: branch(record, 'required'),
    ecosystemHealth: expected(ratio),
    cascadeFailureRisk: expected(ratio),
    optimizationOpportunities: optional(texts),
    predictiveInsights: branch(record, 'optional'),
  }));
  const opened = openObject(parseJson(answer), answerShape, 'the health of services');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const { services, timestamp } = fields;
  const count = Object.keys(services.value).length;
  const overall = (name: string, value: number | null) =>
    metric(name, unlessVacuous(value, count, `/${name}`, issues), 'ratio');

  const data = emptyAnalytics();
  data.metrics = [
    overall('ecosystem_health', fields.ecosystemHealth),
    overall('cascade_failure_risk', fields.cascadeFailureRisk),
  ];
  const figures = { ...serviceFigures(), healthScore: asRatio, anomalyScore: asRatio };
  for (const [service, value] of Object.entries(services.value)) {
    const source = { path: pointer(services.path, service), value };
    append(data.metrics, readFigures(source, service, figures, issues, service));
  }
  data.series = momentSeries(data.metrics, timestamp);
  data.insights = textInsights('opportunity', fields.optimizationOpportunities, {
    createdAt: timestamp,
  });
  eachEntry(fields.predictiveInsights, insightShape, issues, (insight, service) => {
    data.predictions.push(failurePrediction(service, insight.failureProbability, timestamp));
  });
  return { ok: true, data, issues };
}
