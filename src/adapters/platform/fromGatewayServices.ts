import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { metric } from '../analytics/metric';
import { newInsight } from '../insights/newInsight';
import { openObject } from '../reading/openAnswer';
import { eachEntry } from '../reading/readItems';
import { amount, oneOf, record, text } from '../values/schemas';
import { branch, expected, optional, shape } from '../reading/shape';

const answerShape = /* @__PURE__ */ shape(() => ({ services: branch(record, 'required') }));

const serviceShape = /* @__PURE__ */ shape(() => ({
  name: optional(text),
  status: expected(oneOf(['healthy', 'unhealthy', 'degraded'])),
  responseTime: optional(amount),
  error: optional(text),
}));

/**
 * The services behind the gateway, `GET /api/v1/enterprise/gateway/services` → `AnalyticsData`: each response time is a
 * metric in milliseconds, each service that is not healthy an insight.
 * Contract: "Where they are served", row "gateway metrics … services".
 */
export function fromGatewayServices(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, answerShape, 'gateway services');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyAnalytics();
  eachEntry(fields.services, serviceShape, issues, (service, id) => {
    const name = service.name ?? id;
    data.metrics.push(metric(`response_time.${id}`, service.responseTime, 'ms', name));
    if (service.status === null || service.status === 'healthy') return;
    data.insights.push(
      newInsight({
        id: `service/${id}`,
        kind: 'risk',
        title: `${name}: ${service.status}`,
        summary: service.error,
        category: 'gateway',
        affected: [name],
      }),
    );
  });
  return { ok: true, data, issues };
}
