import type { AdapterResult, AnalyticsData, Insight } from '../../model';
import { append } from '../values/append';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { errorInsightOf, errorInsightShape } from './errorInsight';
import { errorPeriodMetrics, errorPeriodShape } from './errorPeriod';
import { isFirst } from '../reading/isFirst';
import { pointer } from '../reading/issues';
import type { Issues } from '../reading/issues';
import { labelOf } from '../values/labelOf';
import { newInsight } from '../insights/newInsight';
import { openObject } from '../reading/openAnswer';
import { readFields } from '../reading/readFields';
import { eachEntry, eachItem } from '../reading/readItems';
import { readValue } from '../reading/readValue';
import { list, oneOf, record, time } from '../values/schemas';
import { branch, expected, optional, shape } from '../reading/shape';
import type { Branch } from '../reading/shape';

const dashboardShape = /* @__PURE__ */ shape(() => ({
  metrics: branch(record, 'expected'),
  insights: branch(list, 'expected'),
  healthIndicators: branch(record, 'optional'),
}));

const health = /* @__PURE__ */ oneOf(['healthy', 'warning', 'degraded', 'critical']);

const healthShape = /* @__PURE__ */ shape(() => ({
  overallStatus: expected(health),
  categoryHealth: branch(record, 'optional'),
  lastUpdated: optional(time),
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
  const seen = new Set<string>();
  eachItem(fields.insights, errorInsightShape, issues, (insight, path) => {
    if (isFirst(seen, insight.id, path, issues)) data.insights.push(errorInsightOf(insight));
  });
  append(data.insights, healthInsights(fields.healthIndicators, issues));
  return { ok: true, data, issues };
}

function healthInsights(source: Branch<unknown> | null, issues: Issues): Insight[] {
  const indicators = source && readFields(source.value, healthShape, source.path, issues);
  if (!indicators) return [];
  const insightOn = (area: string, status: string | null): Insight[] => {
    if (status === null || status === 'healthy') return [];
    return [
      newInsight({
        id: `health/${area}`,
        kind: 'risk',
        title: `${labelOf(area)}: ${status}`,
        severity: status === 'critical' ? 'critical' : null,
        category: area,
        createdAt: indicators.lastUpdated,
      }),
    ];
  };
  const { path = '', value: areas = {} } = indicators.categoryHealth ?? {};
  return [
    ...insightOn('overall', indicators.overallStatus),
    ...Object.entries(areas).flatMap(([area, sent]) =>
      insightOn(area, readValue(sent, health, pointer(path, area), issues)),
    ),
  ];
}
