import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { counted, inMs, inPercent } from '../analytics/figure';
import { openFigures } from '../analytics/openFigures';
import { momentSeries } from '../analytics/momentSeries';
import { serverTime } from '../values/serverTime';
import type { ServerTimeOptions } from '../values/serverTime';
import { expected, shape } from '../reading/shape';

/**
 * How the API gateway does, `GET /api/v1/enterprise/gateway/metrics` → `AnalyticsData`: metrics, and series of one point
 * each, so that polled answers make a line. Contract: "Where they are served", row "gateway metrics". `error_rate` comes
 * in percent and leaves as a ratio; without requests rate and response time are `null`, with a `vacuous`.
 */
export function fromGatewayMetrics(
  answer: unknown,
  options?: ServerTimeOptions,
): AdapterResult<AnalyticsData> {
  const figures = {
    totalRequests: counted,
    errorRate: { ...inPercent, of: 'totalRequests' },
    avgResponseTime: { ...inMs, of: 'totalRequests', label: 'Average response time' },
  };
  const answerShape = shape(() => ({ timestamp: expected(serverTime(options)) }));
  const opened = openFigures(answer, figures, answerShape, 'gateway metrics');
  if (!opened.ok) return opened;
  const { fields, issues, metrics } = opened;
  const series = momentSeries(metrics, fields.timestamp);
  return { ok: true, data: { ...emptyAnalytics(), metrics, series }, issues };
}
