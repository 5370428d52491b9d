import type { AdapterResult, AnalyticsData } from '../../model';
import { append } from '../values/append';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { errorInsightOf, errorInsightShape } from './errorInsight';
import { errorPeriodMetrics, errorPeriodShape } from './errorPeriod';
import { healthInsights, healthShape } from './healthInsights';
import { openObject } from '../reading/openAnswer';
import { readFields } from '../reading/readFields';
import { eachDistinctItem, eachEntry } from '../reading/readItems';
import { list, record } from '../values/schemas';
import { branch, shape } from '../reading/shape';

const dashboardShape = /* @__PURE__ */ shape(() => ({
  metrics: branch(record, 'expected'),
  insights: branch(list, 'expected'),
  healthIndicators: branch(record, 'optional'),
}));

/**
 * The error dashboard, `GET /api/error-management/dashboard` → `AnalyticsData` with metrics and insights.
 * Contract: row `error_analytics`. Each period (`last_hour`, …) is read as by `fromErrorMetrics`, each insight as by
 * `fromErrorInsights`; what is not healthy, the whole or a category, is an insight of its own.
 */
export function fromErrorDashboard(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, dashboardShape, 'an error dashboard');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyAnalytics();
  eachEntry(fields.metrics, errorPeriodShape, issues, (figures, period) => {
    append(data.metrics, errorPeriodMetrics(figures, period, issues));
  });
  eachDistinctItem(fields.insights, errorInsightShape, issues, (insight) => {
    data.insights.push(errorInsightOf(insight));
  });
  const { healthIndicators: health } = fields;
  const indicators = health && readFields(health.value, healthShape, health.path, issues);
  if (indicators) append(data.insights, healthInsights(indicators, issues));
  return { ok: true, data, issues };
}
