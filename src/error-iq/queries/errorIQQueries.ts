import type { ErrorIQClient } from '../createErrorIQClient';
import type { RequirementFilter } from '../groups/createComplianceCalls';
import type { AuditFilter } from '../groups/createAuditCalls';
import type { Instant } from '../http/toIsoTime';
import type { TimeRange } from '../http/toDates';
import { createCreateQuery, type OnIssues } from './createQuery';

/**
 * Queries for TanStack Query: plain `{ queryKey, queryFn }` for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and
 * their kind. Keys begin with `['error-iq', baseUrl, tenantId]`: no tenant sees another's cache, and
 * `queryClient.removeQueries({ queryKey: errorIQQueries(client).all('acme') })` forgets one tenant.
 *
 * The client repeats calls by itself, so let the query client not do it once more: `retry: false`.
 *
 * @example
 * const { data, error, refetch } = useQuery(errorIQQueries(client).complianceAssessments('acme'));
 */
export function errorIQQueries(
  client: ErrorIQClient,
  options: {
    /** Told of faults in answers that were used nevertheless: what was left out is not in the data. */
    readonly onIssues?: OnIssues | undefined;
  } = {},
) {
  const query = createCreateQuery(client.baseUrl, options.onIssues);
  return {
    /** The beginning of all keys of a tenant. */
    all: (tenantId: string): readonly unknown[] => ['error-iq', client.baseUrl, tenantId],

    branding: (tenantId: string) =>
      query(tenantId, 'branding', [], (call) => client.branding.getBranding(tenantId, call)),

    compliance: (tenantId: string, categories?: readonly string[]) =>
      query(tenantId, 'compliance', [categories], (call) =>
        client.compliance.runComplianceCheck(tenantId, categories, call),
      ),
    complianceReport: (tenantId: string, start: Instant, end: Instant) =>
      query(tenantId, 'complianceReport', [start, end], (call) =>
        client.compliance.getComplianceReport(tenantId, start, end, call),
      ),
    complianceAssessments: (tenantId: string) =>
      query(tenantId, 'complianceAssessments', [], (call) =>
        client.compliance.getAssessments(tenantId, call),
      ),
    complianceDashboard: (tenantId: string) =>
      query(tenantId, 'complianceDashboard', [], (call) =>
        client.compliance.getDashboard(tenantId, call),
      ),
    complianceRequirements: (tenantId: string, filter?: RequirementFilter) =>
      query(tenantId, 'complianceRequirements', [filter], (call) =>
        client.compliance.getRequirements(tenantId, filter, call),
      ),
    dataResidency: (tenantId: string, dataTypes?: readonly string[]) =>
      query(tenantId, 'dataResidency', [dataTypes], (call) =>
        client.compliance.getDataResidency(tenantId, dataTypes, call),
      ),

    governance: (tenantId: string) =>
      query(tenantId, 'governance', [], (call) =>
        client.governance.getGovernanceMetrics(tenantId, call),
      ),
    governancePolicies: (tenantId: string) =>
      query(tenantId, 'governancePolicies', [], (call) =>
        client.governance.getPolicies(tenantId, call),
      ),
    governanceReport: (tenantId: string) =>
      query(tenantId, 'governanceReport', [], (call) =>
        client.governance.getReport(tenantId, call),
      ),
    governanceScore: (tenantId: string) =>
      query(tenantId, 'governanceScore', [], (call) => client.governance.getScore(tenantId, call)),
    policyViolations: (tenantId: string, timeRange?: TimeRange) =>
      query(tenantId, 'policyViolations', [timeRange], (call) =>
        client.governance.getPolicyViolations(tenantId, timeRange, call),
      ),

    notifications: (tenantId: string, limit?: number) =>
      query(tenantId, 'notifications', [limit], (call) =>
        client.notifications.getNotificationHistory(tenantId, limit, call),
      ),
    recentNotifications: (tenantId: string, limit?: number) =>
      query(tenantId, 'recentNotifications', [limit], (call) =>
        client.notifications.getRecentNotifications(tenantId, limit, call),
      ),
    notificationStats: (tenantId: string) =>
      query(tenantId, 'notificationStats', [], (call) =>
        client.notifications.getStats(tenantId, call),
      ),
    notificationRules: (tenantId: string) =>
      query(tenantId, 'notificationRules', [], (call) =>
        client.notifications.getRules(tenantId, call),
      ),

    auditLogs: (tenantId: string, filter?: AuditFilter) =>
      query(tenantId, 'auditLogs', [filter], (call) =>
        client.audit.getAuditLogs(tenantId, filter, call),
      ),
  };
}
