import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { counted } from '../analytics/figure';
import { nothingElse, openFigures } from '../analytics/openFigures';

/**
 * How many security events there were in 24 hours, of the module `security_manager` → `AnalyticsData` with metrics only.
 * The service has no path yet; all are counts.
 */
export function fromSecurityMetrics(answer: unknown): AdapterResult<AnalyticsData> {
  const figures = {
    total_security_events_24h: { ...counted, label: 'Security events in 24 hours' },
    threat_detections_24h: { ...counted, label: 'Threats in 24 hours' },
    highThreatEvents: { ...counted, label: 'High threats in 24 hours' },
    auth_failures_24h: { ...counted, label: 'Failed sign-ins in 24 hours' },
    blockedIps: { ...counted, label: 'Blocked addresses' },
    rateLimitedIps: { ...counted, label: 'Throttled addresses' },
  };
  const opened = openFigures(answer, figures, nothingElse, 'security metrics');
  if (!opened.ok) return opened;
  const { metrics, issues } = opened;
  return { ok: true, data: { ...emptyAnalytics(), metrics }, issues };
}
