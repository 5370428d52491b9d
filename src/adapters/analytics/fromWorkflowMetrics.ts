import type { AdapterResult, AnalyticsData } from '../../model';
import { openObject } from '../reading/openAnswer';
import { eachItem } from '../reading/readItems';
import { branch, optional, required, shape } from '../reading/shape';
import { append } from '../values/append';
import { identifier, list, text } from '../values/schemas';
import { emptyAnalytics } from './emptyAnalytics';
import { counted, inMs, inPercent } from './figure';
import { readFigures } from './readFigures';

const answerShape = /* @__PURE__ */ shape(() => ({ topWorkflows: branch(list, 'required') }));

const workflowShape = /* @__PURE__ */ shape(() => ({
  workflowId: required(identifier),
  workflowName: optional(text),
}));

/**
 * The workflows that run most, `GET /api/monitoring/metrics/workflows` → `AnalyticsData` with metrics, `<workflow>.…` for
 * each. Contract: "Where they are served". Rates come in percent and leave as ratios; over no execution rate and
 * duration are `null`, with a `vacuous`.
 */
export function fromWorkflowMetrics(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, answerShape, 'metrics of workflows');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyAnalytics();
  const figures = {
    totalExecutions: counted,
    successfulExecutions: counted,
    successRate: { ...inPercent, of: 'totalExecutions' },
    averageDurationMs: { ...inMs, of: 'totalExecutions', label: 'Average duration' },
  };
  eachItem(fields.topWorkflows, workflowShape, issues, ({ workflowId, workflowName }, path, at) => {
    const source = { path, value: fields.topWorkflows.value[at] };
    const name = workflowName ?? workflowId;
    append(data.metrics, readFigures(source, workflowId, figures, issues, name));
  });
  return { ok: true, data, issues };
}
