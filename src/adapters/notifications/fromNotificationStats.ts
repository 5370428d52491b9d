import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { entryMetrics } from '../analytics/entryMetrics';
import { metric } from '../analytics/metric';
import { openObject } from '../reading/openAnswer';
import { count, percent, record } from '../values/schemas';
import { branch, expected, shape } from '../reading/shape';
import { unlessVacuous } from '../reading/unlessVacuous';

const statsShape = /* @__PURE__ */ shape(() => ({
  totalNotifications: expected(count),
  successRate: expected(percent),
  byType: branch(record, 'optional'),
  byPriority: branch(record, 'optional'),
  byStatus: branch(record, 'optional'),
}));

/**
 * How many notifications there were and how many arrived, `GET /api/error-management/notifications/stats` →
 * `AnalyticsData` with metrics only. Contract: row `notification_service`. The rate comes in percent and leaves as a
 * ratio; without notifications it is `null`, with a `vacuous`. Today the service answers with an error.
 */
export function fromNotificationStats(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, statsShape, 'notification statistics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const total = fields.totalNotifications;
  const data = emptyAnalytics();
  data.metrics = [
    metric('total_notifications', total, 'count', 'Notifications'),
    metric(
      'success_rate',
      unlessVacuous(fields.successRate, total, '/success_rate', issues),
      'ratio',
    ),
    ...entryMetrics(fields.byType, 'type', count, 'count', issues),
    ...entryMetrics(fields.byPriority, 'priority', count, 'count', issues),
    ...entryMetrics(fields.byStatus, 'status', count, 'count', issues),
  ];
  return { ok: true, data, issues };
}
