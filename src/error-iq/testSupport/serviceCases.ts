import type { WireCase } from './WireCase';

const start = new Date(Date.UTC(2026, 9, 1));
const end = Date.UTC(2026, 10, 1);
const dates = { start_date: '2026-10-01T00:00:00.000Z', end_date: '2026-11-01T00:00:00.000Z' };
const t = 'acme';
const tenant = { tenant_id: t };
const { signal } = new AbortController();

/** What the mounted services read, and the rest in the same manner. */
export const serviceCases: WireCase[] = [
  ['analytics.getReport', (c) => c.analytics.getReport(t), '/api/v1/analytics/report/acme'],
  [
    'analytics.getCustomAnalytics',
    (c) => c.analytics.getCustomAnalytics(t, { start, end }, { signal }),
    '/api/v1/analytics/custom',
    { ...tenant, ...dates, granularity: 'day' },
  ],
  ['audit.getAuditLogs', (c) => c.audit.getAuditLogs(t), '/api/tenants/acme/audit-logs'],
  [
    'audit.getAuditLogs',
    (c) => c.audit.getAuditLogs(t, { eventType: 'a&b', start, limit: 5, offset: 10 }),
    '/api/tenants/acme/audit-logs?event_type=a%26b&start_date=2026-10-01T00%3A00%3A00.000Z&limit=5&offset=10',
  ],
  ['branding.getBranding', (c) => c.branding.getBranding(t), '/branding?tenant_id=acme'],
  ['branding.getPreview', (c) => c.branding.getPreview(t), '/branding/preview?tenant_id=acme'],
  ['branding.getStyleSheet', (c) => c.branding.getStyleSheet(t), '/branding/css?tenant_id=acme'],
  [
    'branding.getCompliance',
    (c) => c.branding.getCompliance(t),
    '/branding/compliance?tenant_id=acme',
  ],
  ['branding.getThemes', (c) => c.branding.getThemes(t), '/api/v1/enterprise/themes'],
  [
    'compliance.getAssessments',
    (c) => c.compliance.getAssessments(t),
    '/api/v1/compliance/assessments/acme',
  ],
  [
    'compliance.getDashboard',
    (c) => c.compliance.getDashboard(t),
    '/api/v1/compliance/dashboard/acme',
  ],
  [
    'compliance.getRequirements',
    (c) => c.compliance.getRequirements(t, { framework: 'gdpr' }),
    '/api/v1/compliance/requirements?framework=gdpr',
  ],
  [
    'compliance.getDataResidency',
    (c) => c.compliance.getDataResidency(t, ['a', 'b']),
    '/api/v1/compliance/residency/acme?data_types=a%2Cb',
  ],
  [
    'costOptimization.getBudgetAnalysis',
    (c) => c.costOptimization.getBudgetAnalysis(t),
    '/api/v1/ai-cost-optimization/budget/acme',
  ],
  [
    'costOptimization.getSuggestions',
    (c) => c.costOptimization.getSuggestions(t),
    '/api/v1/ai-cost-optimization/suggestions/acme',
  ],
  ['errors.getDashboard', (c) => c.errors.getDashboard(t), '/api/error-management/dashboard'],
  [
    'errors.getMetrics',
    (c) => c.errors.getMetrics(t),
    '/api/error-management/metrics?period_hours=24',
  ],
  [
    'errors.getInsights',
    (c) => c.errors.getInsights(t, 3),
    '/api/error-management/insights?limit=3',
  ],
  [
    'errors.getHealthIndicators',
    (c) => c.errors.getHealthIndicators(t),
    '/api/error-management/health-indicators',
  ],
  [
    'errors.getSystemStatus',
    (c) => c.errors.getSystemStatus(t),
    '/api/error-management/system-status',
  ],
  [
    'errors.getRecoveryStats',
    (c) => c.errors.getRecoveryStats(t),
    '/api/error-management/recovery/stats',
  ],
  [
    'errors.getCorrelationStatus',
    (c) => c.errors.getCorrelationStatus(t),
    '/api/error-management/correlations/status',
  ],
  ['monitoring.getSystem', (c) => c.monitoring.getSystem(t), '/api/monitoring/metrics/system'],
  [
    'monitoring.getWorkflows',
    (c) => c.monitoring.getWorkflows(t),
    '/api/monitoring/metrics/workflows?limit=10',
  ],
  ['services.getHealth', (c) => c.services.getHealth(t), '/api/v1/services/health'],
  [
    'services.getCapacityForecast',
    (c) => c.services.getCapacityForecast(t),
    '/api/v1/services/capacity/forecast',
  ],
  [
    'services.getInsights',
    (c) => c.services.getInsights(t, 'redis'),
    '/api/v1/services/redis/ai-insights',
  ],
  ['executions.getExecutions', (c) => c.executions.getExecutions(t), '/api/workflows/executions'],
  [
    'executions.getExecutions',
    (c) => c.executions.getExecutions(t, { workflowId: 'w', status: 'failed', limit: 5 }),
    '/api/workflows/executions?workflow_id=w&status_filter=failed&limit=5',
  ],
  [
    'executions.getExecutionLogs',
    (c) => c.executions.getExecutionLogs(t, 'e-1'),
    '/api/workflows/executions/e-1/logs?limit=1000',
  ],
  [
    'executions.getExecutionLogs',
    (c) => c.executions.getExecutionLogRows(t, 'e-1'),
    '/api/workflows/executions/e-1/logs?limit=1000',
  ],
  ['gateway.getMetrics', (c) => c.gateway.getMetrics(t), '/api/v1/enterprise/gateway/metrics'],
  ['gateway.getServices', (c) => c.gateway.getServices(t), '/api/v1/enterprise/gateway/services'],
  [
    'gateway.getRateLimits',
    (c) => c.gateway.getRateLimits(t),
    '/api/v1/enterprise/gateway/rate-limits',
  ],
  [
    'governance.getPolicies',
    (c) => c.governance.getPolicies(t),
    '/api/v1/governance/policies/acme',
  ],
  ['governance.getReport', (c) => c.governance.getReport(t), '/api/v1/governance/report/acme'],
  ['governance.getScore', (c) => c.governance.getScore(t), '/api/v1/governance/score/acme'],
  [
    'models.getPerformance',
    (c) => c.models.getPerformance(t, 'gpt-4'),
    '/api/v1/models/gpt-4/performance',
  ],
  [
    'models.getRoutingAnalytics',
    (c) => c.models.getRoutingAnalytics(t),
    '/api/v1/models/routing/analytics',
  ],
  ['models.getDriftReport', (c) => c.models.getDriftReport(t, 'w'), '/api/v1/models/drift/w'],
  [
    'monitoring.getPerformance',
    (c) => c.monitoring.getPerformance(t, 48),
    '/api/monitoring/metrics/performance?hours=48',
  ],
  [
    'notifications.getRecentNotifications',
    (c) => c.notifications.getRecentNotifications(t, { signal }),
    '/api/error-management/notifications/recent?limit=50',
  ],
  [
    'notifications.getStats',
    (c) => c.notifications.getStats(t),
    '/api/error-management/notifications/stats',
  ],
  [
    'notifications.getRules',
    (c) => c.notifications.getRules(t),
    '/api/error-management/notifications/rules',
  ],
  ['services.getAnomalies', (c) => c.services.getAnomalies(t), '/api/v1/services/anomalies'],
  [
    'services.getFailurePredictions',
    (c) => c.services.getFailurePredictions(t),
    '/api/v1/services/predictive/failures',
  ],
];
