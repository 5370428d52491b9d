import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from './emptyAnalytics';
import { entryMetrics } from './entryMetrics';
import { pointer } from '../reading/issues';
import { metric } from './metric';
import { newSeries } from './newSeries';
import type { Point } from './newSeries';
import { openObject } from '../reading/openAnswer';
import { eachItem } from '../reading/readItems';
import { amount, count, list, percent, record, time } from '../values/schemas';
import { branch, expected, required, shape } from '../reading/shape';
import { unlessVacuous } from '../reading/unlessVacuous';

const performanceShape = /* @__PURE__ */ shape(() => ({
  totalExecutions: expected(count),
  successRate: expected(percent),
  averageDurationMs: expected(amount),
  statusBreakdown: branch(record, 'expected'),
  performanceTrends: branch(list, 'expected'),
}));

const hourShape = /* @__PURE__ */ shape(() => ({
  hour: required(time),
  executions: expected(count),
  successRate: expected(percent),
}));

/**
 * How executions went hour by hour, `GET /api/monitoring/metrics/performance` → `AnalyticsData` with the series
 * `success_rate` and `executions`. Contract: row `monitoring`, and "The vacuous values".
 *
 * Rates come in percent and leave as ratios. An hour without executions has no rate: `NaN` in the column, and a
 * `vacuous`; so have the figures of a whole answer without executions.
 */
export function fromMonitoringPerformance(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, performanceShape, 'performance metrics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const total = fields.totalExecutions;
  const rates: Point[] = [];
  const executions: Point[] = [];
  eachItem(fields.performanceTrends, hourShape, issues, (row, path) => {
    const at = pointer(path, 'success_rate');
    rates.push([row.hour, unlessVacuous(row.successRate, row.executions, at, issues) ?? NaN]);
    executions.push([row.hour, row.executions ?? NaN]);
  });
  const rate = unlessVacuous(fields.successRate, total, '/success_rate', issues);
  const duration = unlessVacuous(fields.averageDurationMs, total, '/average_duration_ms', issues);
  return {
    ok: true,
    issues,
    data: {
      ...emptyAnalytics(),
      series: [
        newSeries('success_rate', 'Success rate', 'ratio', rates),
        newSeries('executions', 'Executions', 'count', executions),
      ],
      metrics: [
        metric('total_executions', total, 'count', 'Executions'),
        metric('success_rate', rate, 'ratio'),
        metric('average_duration', duration, 'ms'),
        ...entryMetrics(fields.statusBreakdown, 'status', count, 'count', issues),
      ],
    },
  };
}
