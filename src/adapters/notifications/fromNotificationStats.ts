import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { entryMetrics } from '../analytics/entryMetrics';
import { counted, inPercent } from '../analytics/figure';
import { openFigures } from '../analytics/openFigures';
import { count, record } from '../values/schemas';
import { branch, shape } from '../reading/shape';

const statsShape = /* @__PURE__ */ shape(() => ({
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
  const figures = {
    totalNotifications: { ...counted, label: 'Notifications' },
    successRate: { ...inPercent, of: 'totalNotifications' },
  };
  const opened = openFigures(answer, figures, statsShape, 'notification statistics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyAnalytics();
  data.metrics = [
    ...opened.metrics,
    ...entryMetrics(fields.byType, 'type', count, 'count', issues),
    ...entryMetrics(fields.byPriority, 'priority', count, 'count', issues),
    ...entryMetrics(fields.byStatus, 'status', count, 'count', issues),
  ];
  return { ok: true, data, issues };
}
