import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { metric } from '../analytics/metric';
import { newInsight } from '../insights/newInsight';
import { openItems } from '../reading/openItems';
import { expected, optional, required, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';
import { amount, count, identifier, oneOf, text, time } from '../values/schemas';

const deploymentShape = /* @__PURE__ */ shape(() => ({
  modelId: required(identifier),
  status: expected(oneOf(['healthy', 'unhealthy', 'running', 'creating'])),
  replicas: optional(count),
  lastHealthCheck: optional(time, 'created_at'),
  responseTimeMs: optional(amount),
  errorMessage: optional(text),
}));

/**
 * How deployed models fare, of the module `model_deployer` → `AnalyticsData`: response time and replicas as metrics, each
 * deployment that is not well as an insight. Takes a list, `{deployments: [...]}` or one deployment. The service has no
 * path yet; response times are milliseconds.
 */
export function fromModelDeployments(answer: unknown): AdapterResult<AnalyticsData> {
  const data = emptyAnalytics();
  const add = ({ modelId, status, ...deployment }: FieldValues<typeof deploymentShape>) => {
    data.metrics.push(
      metric(`response_time.${modelId}`, deployment.responseTimeMs, 'ms', `${modelId}: response`),
      metric(`replicas.${modelId}`, deployment.replicas, 'count', `${modelId}: replicas`),
    );
    if (status === null || status === 'healthy' || status === 'running') return;
    data.insights.push(
      newInsight({
        id: `deployment/${modelId}`,
        kind: 'risk',
        title: `${modelId}: ${status}`,
        summary: deployment.errorMessage,
        category: 'deployment',
        affected: [modelId],
        createdAt: deployment.lastHealthCheck,
      }),
    );
  };
  const what = 'a list of deployments';
  const opened = openItems(answer, deploymentShape, 'modelId', what, 'deployments', add);
  return opened.ok ? { ok: true, data, issues: opened.issues } : opened;
}
