import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { errorPeriodMetrics, errorPeriodShape } from './errorPeriod';
import { openObject } from '../reading/openAnswer';

/**
 * The errors of one period, `GET /api/error-management/metrics` → `AnalyticsData` with metrics only.
 * Contract: row `error_analytics`. `error_rate` is errors per hour; the share of a top error comes in percent and leaves
 * as a ratio.
 */
export function fromErrorMetrics(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, errorPeriodShape, 'error metrics');
  if (!opened.ok) return opened;
  const data = emptyAnalytics();
  data.metrics = errorPeriodMetrics(opened.fields, '', opened.issues);
  return { ok: true, data, issues: opened.issues };
}
