import type { ErrorIQClient } from '../createErrorIQClient';
import type { Granularity } from '../groups/createAnalyticsCalls';
import type { CognitiveAnalysisType } from '../groups/createCognitiveCalls';
import type { ExecutionFilter } from '../groups/createExecutionCalls';
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

    brandingCompliance: (tenantId: string) =>
      query(tenantId, 'brandingCompliance', [], (call) =>
        client.branding.getCompliance(tenantId, call),
      ),
    enterpriseThemes: (tenantId: string) =>
      query(tenantId, 'enterpriseThemes', [], (call) => client.branding.getThemes(tenantId, call)),

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

    analytics: (tenantId: string, timeRange: TimeRange, granularity?: Granularity) =>
      query(tenantId, 'analytics', [timeRange, granularity], (call) =>
        client.analytics.getAnalyticsMetrics(tenantId, timeRange, granularity, call),
      ),
    customAnalytics: (tenantId: string, timeRange: TimeRange, granularity?: Granularity) =>
      query(tenantId, 'customAnalytics', [timeRange, granularity], (call) =>
        client.analytics.getCustomAnalytics(tenantId, timeRange, granularity, call),
      ),
    analyticsReport: (tenantId: string) =>
      query(tenantId, 'analyticsReport', [], (call) => client.analytics.getReport(tenantId, call)),
    predictiveInsights: (tenantId: string) =>
      query(tenantId, 'predictiveInsights', [], (call) =>
        client.analytics.getPredictiveInsights(tenantId, call),
      ),

    costProfile: (tenantId: string) =>
      query(tenantId, 'costProfile', [], (call) =>
        client.costOptimization.getCostProfile(tenantId, call),
      ),
    modelUsage: (tenantId: string, timeRange: TimeRange) =>
      query(tenantId, 'modelUsage', [timeRange], (call) =>
        client.costOptimization.getModelUsageAnalytics(tenantId, timeRange, call),
      ),
    budget: (tenantId: string) =>
      query(tenantId, 'budget', [], (call) =>
        client.costOptimization.getBudgetAnalysis(tenantId, call),
      ),
    costSuggestions: (tenantId: string) =>
      query(tenantId, 'costSuggestions', [], (call) =>
        client.costOptimization.getSuggestions(tenantId, call),
      ),

    errorDashboard: (tenantId: string) =>
      query(tenantId, 'errorDashboard', [], (call) => client.errors.getDashboard(tenantId, call)),
    errorMetrics: (tenantId: string, periodHours?: number) =>
      query(tenantId, 'errorMetrics', [periodHours], (call) =>
        client.errors.getMetrics(tenantId, periodHours, call),
      ),
    errorInsights: (tenantId: string, limit?: number) =>
      query(tenantId, 'errorInsights', [limit], (call) =>
        client.errors.getInsights(tenantId, limit, call),
      ),
    healthIndicators: (tenantId: string) =>
      query(tenantId, 'healthIndicators', [], (call) =>
        client.errors.getHealthIndicators(tenantId, call),
      ),
    recoveryStats: (tenantId: string) =>
      query(tenantId, 'recoveryStats', [], (call) =>
        client.errors.getRecoveryStats(tenantId, call),
      ),
    correlationStatus: (tenantId: string) =>
      query(tenantId, 'correlationStatus', [], (call) =>
        client.errors.getCorrelationStatus(tenantId, call),
      ),

    systemMetrics: (tenantId: string) =>
      query(tenantId, 'systemMetrics', [], (call) => client.monitoring.getSystem(tenantId, call)),
    workflowMetrics: (tenantId: string, limit?: number) =>
      query(tenantId, 'workflowMetrics', [limit], (call) =>
        client.monitoring.getWorkflows(tenantId, limit, call),
      ),
    performance: (tenantId: string, hours?: number) =>
      query(tenantId, 'performance', [hours], (call) =>
        client.monitoring.getPerformance(tenantId, hours, call),
      ),

    executions: (tenantId: string, filter?: ExecutionFilter) =>
      query(tenantId, 'executions', [filter], (call) =>
        client.executions.getExecutions(tenantId, filter, call),
      ),
    executionLogs: (tenantId: string, executionId: string, limit?: number) =>
      query(tenantId, 'executionLogs', [executionId, limit], (call) =>
        client.executions.getExecutionLogs(tenantId, executionId, limit, call),
      ),
    processAnalysis: (tenantId: string, processIds?: readonly string[], timeRange?: TimeRange) =>
      query(tenantId, 'processAnalysis', [processIds, timeRange], (call) =>
        client.processMining.analyzeProcesses(tenantId, processIds, timeRange, call),
      ),
    processOptimization: (tenantId: string, processIds: readonly string[]) =>
      query(tenantId, 'processOptimization', [processIds], (call) =>
        client.processMining.generateOptimizationReport(tenantId, processIds, call),
      ),

    cognitiveAnalysis: (
      tenantId: string,
      workflowIds: readonly string[],
      analysisType?: CognitiveAnalysisType,
    ) =>
      query(tenantId, 'cognitiveAnalysis', [workflowIds, analysisType], (call) =>
        client.cognitive.analyzeWorkflows(workflowIds, tenantId, analysisType, call),
      ),
    decisionSupport: (
      tenantId: string,
      scenario: string,
      context: Readonly<Record<string, unknown>>,
    ) =>
      query(tenantId, 'decisionSupport', [scenario, context], (call) =>
        client.cognitive.getDecisionSupport(scenario, context, tenantId, call),
      ),

    modelPerformance: (tenantId: string, modelId: string) =>
      query(tenantId, 'modelPerformance', [modelId], (call) =>
        client.models.getPerformance(tenantId, modelId, call),
      ),
    modelRouting: (tenantId: string) =>
      query(tenantId, 'modelRouting', [], (call) =>
        client.models.getRoutingAnalytics(tenantId, call),
      ),
    modelDrift: (tenantId: string, workflowId: string) =>
      query(tenantId, 'modelDrift', [workflowId], (call) =>
        client.models.getDriftReport(tenantId, workflowId, call),
      ),

    gatewayMetrics: (tenantId: string) =>
      query(tenantId, 'gatewayMetrics', [], (call) => client.gateway.getMetrics(tenantId, call)),
    gatewayServices: (tenantId: string) =>
      query(tenantId, 'gatewayServices', [], (call) => client.gateway.getServices(tenantId, call)),
    rateLimits: (tenantId: string) =>
      query(tenantId, 'rateLimits', [], (call) => client.gateway.getRateLimits(tenantId, call)),
    serviceAnomalies: (tenantId: string) =>
      query(tenantId, 'serviceAnomalies', [], (call) =>
        client.services.getAnomalies(tenantId, call),
      ),
    serviceHealth: (tenantId: string) =>
      query(tenantId, 'serviceHealth', [], (call) => client.services.getHealth(tenantId, call)),
    serviceInsights: (tenantId: string, serviceName: string) =>
      query(tenantId, 'serviceInsights', [serviceName], (call) =>
        client.services.getInsights(tenantId, serviceName, call),
      ),
    capacityForecast: (tenantId: string) =>
      query(tenantId, 'capacityForecast', [], (call) =>
        client.services.getCapacityForecast(tenantId, call),
      ),
    failurePredictions: (tenantId: string) =>
      query(tenantId, 'failurePredictions', [], (call) =>
        client.services.getFailurePredictions(tenantId, call),
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
