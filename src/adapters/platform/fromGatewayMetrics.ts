import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { metric } from '../analytics/metric';
import { newSeries } from '../analytics/newSeries';
import { openObject } from '../reading/openAnswer';
import { amount, count, percent } from '../values/schemas';
import { serverTime } from '../values/serverTime';
import type { ServerTimeOptions } from '../values/serverTime';
import { expected, shape } from '../reading/shape';
import { unlessVacuous } from '../reading/unlessVacuous';

/**
 * How the API gateway does, `GET /api/v1/enterprise/gateway/metrics` → `AnalyticsData`: metrics, and series of one point
 * each, so that polled answers make a line. Contract: "Where they are served", row "gateway metrics". `error_rate` comes
 * in percent and leaves as a ratio; without requests rate and response time are `null`, with a `vacuous`.
 */
export function fromGatewayMetrics(
  answer: unknown,
  options?: ServerTimeOptions,
): AdapterResult<AnalyticsData> {
  const answerShape = shape(() => ({
    totalRequests: expected(count),
    errorRate: expected(percent),
    avgResponseTime: expected(amount),
    timestamp: expected(serverTime(options)),
  }));
  const opened = openObject(answer, answerShape, 'gateway metrics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const { totalRequests, timestamp } = fields;
  const data = emptyAnalytics();
  data.metrics = [
    metric('total_requests', totalRequests, 'count'),
    metric(
      'error_rate',
      unlessVacuous(fields.errorRate, totalRequests, '/error_rate', issues),
      'ratio',
    ),
    metric(
      'avg_response_time',
      unlessVacuous(fields.avgResponseTime, totalRequests, '/avg_response_time', issues),
      'ms',
      'Average response time',
    ),
  ];
  if (timestamp !== null) {
    data.series = data.metrics.map(({ id, label, unit, value }) =>
      newSeries(id, label, unit, [[timestamp, value ?? NaN]]),
    );
  }
  return { ok: true, data, issues };
}
