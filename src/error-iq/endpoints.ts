/** How one method of the client reaches its service. */
export interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** `{name}` stands for a part that the method fills in. */
  readonly path: string;
  /** It only asks: it may be repeated, and identical calls share one request. */
  readonly isRead: boolean;
}

const get = (path: string) => ({ method: 'GET', path, isRead: true }) as const;
/** A question that is too long for an address. */
const ask = (path: string) => ({ method: 'POST', path, isRead: true }) as const;
/** Something happens on the server, or costs money there. */
const act = (path: string) => ({ method: 'POST', path, isRead: false }) as const;

/** The name of a method of the client that calls Error-IQ. */
export type EndpointName =
  | 'analytics.getAnalyticsMetrics'
  | 'analytics.getPredictiveInsights'
  | 'analytics.getReport'
  | 'analytics.getCustomAnalytics'
  | 'audit.getAuditLogs'
  | 'branding.getBranding'
  | 'branding.getPreview'
  | 'branding.getStyleSheet'
  | 'branding.getCompliance'
  | 'branding.getThemes'
  | 'cognitive.analyzeWorkflows'
  | 'cognitive.getDecisionSupport'
  | 'cognitive.learnFromFeedback'
  | 'compliance.runComplianceCheck'
  | 'compliance.getComplianceReport'
  | 'compliance.getAssessments'
  | 'compliance.getDashboard'
  | 'compliance.getRequirements'
  | 'compliance.getDataResidency'
  | 'costOptimization.getCostProfile'
  | 'costOptimization.optimizeWorkflowCosts'
  | 'costOptimization.getModelUsageAnalytics'
  | 'costOptimization.getBudgetAnalysis'
  | 'costOptimization.getSuggestions'
  | 'errors.getDashboard'
  | 'errors.getMetrics'
  | 'errors.getInsights'
  | 'errors.getHealthIndicators'
  | 'errors.getSystemStatus'
  | 'errors.getRecoveryStats'
  | 'errors.getCorrelationStatus'
  | 'executions.getExecutions'
  | 'executions.getExecutionLogs'
  | 'gateway.getMetrics'
  | 'gateway.getServices'
  | 'gateway.getRateLimits'
  | 'governance.getGovernanceMetrics'
  | 'governance.runGovernanceAudit'
  | 'governance.getPolicyViolations'
  | 'governance.getPolicies'
  | 'governance.getReport'
  | 'governance.getScore'
  | 'models.getPerformance'
  | 'models.getRoutingAnalytics'
  | 'models.getDriftReport'
  | 'monitoring.getPerformance'
  | 'monitoring.getSystem'
  | 'monitoring.getWorkflows'
  | 'notifications.sendNotification'
  | 'notifications.configureNotifications'
  | 'notifications.getNotificationHistory'
  | 'notifications.getRecentNotifications'
  | 'notifications.getStats'
  | 'notifications.getRules'
  | 'processMining.analyzeProcesses'
  | 'processMining.generateOptimizationReport'
  | 'services.getAnomalies'
  | 'services.getFailurePredictions'
  | 'services.getHealth'
  | 'services.getCapacityForecast'
  | 'services.getInsights';

/**
 * Every call of Error-IQ by the name of its method. The paths are those of the services mounted today and of the
 * Studio; services that are mounted nowhere yet have paths in the Studio's manner.
 */
export const endpoints = {
  'analytics.getAnalyticsMetrics': ask('/api/v1/analytics/metrics'),
  'analytics.getPredictiveInsights': get('/api/v1/analytics/predictive/{tenantId}'),
  'analytics.getReport': get('/api/v1/analytics/report/{tenantId}'),
  'analytics.getCustomAnalytics': ask('/api/v1/analytics/custom'),

  'audit.getAuditLogs': get('/api/tenants/{tenantId}/audit-logs'),

  // The service takes the tenant from the session; naming it keeps the addresses of tenants apart.
  'branding.getBranding': get('/branding?tenant_id={tenantId}'),
  'branding.getPreview': get('/branding/preview?tenant_id={tenantId}'),
  'branding.getStyleSheet': get('/branding/css?tenant_id={tenantId}'),
  'branding.getCompliance': get('/branding/compliance?tenant_id={tenantId}'),
  'branding.getThemes': get('/api/v1/enterprise/themes'),

  'cognitive.analyzeWorkflows': act('/api/v1/cognitive/analyze'),
  'cognitive.getDecisionSupport': act('/api/v1/cognitive/decide'),
  'cognitive.learnFromFeedback': act('/api/v1/cognitive/learn'),

  'compliance.runComplianceCheck': act('/api/v1/compliance/check'),
  'compliance.getComplianceReport': ask('/api/v1/compliance/report'),
  'compliance.getAssessments': get('/api/v1/compliance/assessments/{tenantId}'),
  'compliance.getDashboard': get('/api/v1/compliance/dashboard/{tenantId}'),
  'compliance.getRequirements': get('/api/v1/compliance/requirements'),
  'compliance.getDataResidency': get('/api/v1/compliance/residency/{tenantId}'),

  'costOptimization.getCostProfile': get('/api/v1/ai-cost-optimization/profile/{tenantId}'),
  'costOptimization.optimizeWorkflowCosts': act('/api/v1/ai-cost-optimization/optimize'),
  'costOptimization.getModelUsageAnalytics': ask('/api/v1/ai-cost-optimization/analytics'),
  'costOptimization.getBudgetAnalysis': get('/api/v1/ai-cost-optimization/budget/{tenantId}'),
  'costOptimization.getSuggestions': get('/api/v1/ai-cost-optimization/suggestions/{tenantId}'),

  'errors.getDashboard': get('/api/error-management/dashboard'),
  'errors.getMetrics': get('/api/error-management/metrics'),
  'errors.getInsights': get('/api/error-management/insights'),
  'errors.getHealthIndicators': get('/api/error-management/health-indicators'),
  'errors.getSystemStatus': get('/api/error-management/system-status'),
  'errors.getRecoveryStats': get('/api/error-management/recovery/stats'),
  'errors.getCorrelationStatus': get('/api/error-management/correlations/status'),

  'executions.getExecutions': get('/api/workflows/executions'),
  'executions.getExecutionLogs': get('/api/workflows/executions/{executionId}/logs'),

  'gateway.getMetrics': get('/api/v1/enterprise/gateway/metrics'),
  'gateway.getServices': get('/api/v1/enterprise/gateway/services'),
  'gateway.getRateLimits': get('/api/v1/enterprise/gateway/rate-limits'),

  'governance.getGovernanceMetrics': get('/api/v1/governance/metrics/{tenantId}'),
  'governance.runGovernanceAudit': act('/api/v1/governance/audit'),
  'governance.getPolicyViolations': ask('/api/v1/governance/violations'),
  'governance.getPolicies': get('/api/v1/governance/policies/{tenantId}'),
  'governance.getReport': get('/api/v1/governance/report/{tenantId}'),
  'governance.getScore': get('/api/v1/governance/score/{tenantId}'),

  'models.getPerformance': get('/api/v1/models/{modelId}/performance'),
  'models.getRoutingAnalytics': get('/api/v1/models/routing/analytics'),
  'models.getDriftReport': get('/api/v1/models/drift/{workflowId}'),

  'monitoring.getPerformance': get('/api/monitoring/metrics/performance'),
  'monitoring.getSystem': get('/api/monitoring/metrics/system'),
  'monitoring.getWorkflows': get('/api/monitoring/metrics/workflows'),

  'notifications.sendNotification': act('/api/v1/notifications/send'),
  'notifications.configureNotifications': act('/api/v1/notifications/configure'),
  'notifications.getNotificationHistory': get('/api/v1/notifications/history/{tenantId}'),
  'notifications.getRecentNotifications': get('/api/error-management/notifications/recent'),
  'notifications.getStats': get('/api/error-management/notifications/stats'),
  'notifications.getRules': get('/api/error-management/notifications/rules'),

  'processMining.analyzeProcesses': act('/api/v1/process-mining/analyze'),
  'processMining.generateOptimizationReport': act('/api/v1/process-mining/optimize'),

  'services.getAnomalies': get('/api/v1/services/anomalies'),
  'services.getFailurePredictions': get('/api/v1/services/predictive/failures'),
  'services.getHealth': get('/api/v1/services/health'),
  'services.getCapacityForecast': get('/api/v1/services/capacity/forecast'),
  'services.getInsights': get('/api/v1/services/{serviceName}/ai-insights'),
} as const satisfies Readonly<Record<EndpointName, Endpoint>>;

/** The name of a socket: the notifications of a tenant, or the log lines of one execution. */
export type SocketName = 'sockets.notifications' | 'sockets.executionLogs';

/** Where the sockets are. */
export const socketPaths = {
  'sockets.notifications': '/ws/notifications/{tenantId}',
  'sockets.executionLogs': '/ws/executions/{executionId}/logs',
} as const satisfies Readonly<Record<SocketName, string>>;

/** A path for every method and every socket. */
export type ErrorIQPaths = Readonly<Record<EndpointName | SocketName, string>>;
