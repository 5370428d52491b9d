import type { AnalyticsData, ComplianceData, EventLog, SeriesData } from '../../model';
import type * as adapters from '../index';

/** An adapter with one of its recorded answers. */
export interface AdapterCase {
  readonly adapter: keyof typeof adapters;
  /**
   * A file of `src/test/fixtures`, or an entry in it (`ws.frames/2`). What begins with `made.` was not recorded, but
   * written after the service's code.
   */
  readonly fixture: string;
  /** Where the items stand in the answer: names of keys, from the root. */
  readonly list?: readonly string[];
  /** What the data holds of each item, in any order. */
  readonly items?: (data: never) => readonly unknown[];
}

type Rows = 'frameworks' | 'requirements' | 'controls' | 'violations' | 'policies' | 'auditTrail';

const rows =
  (...keys: readonly Rows[]) =>
  (data: ComplianceData) =>
    keys.flatMap((key): readonly unknown[] => data[key]);

const listed = (key: string) => (data: Readonly<Record<string, readonly unknown[]>>) =>
  data[key] ?? [];

const pointsOf = ({ id, x, y }: SeriesData) => Array.from(x, (at, index) => [id, at, y[index]]);

/** Every adapter with every answer that was recorded for it. */
export const adapterCases: readonly AdapterCase[] = [
  { adapter: 'fromAuditLogs', fixture: 'audit.logs', list: [], items: rows('auditTrail') },
  { adapter: 'fromBranding', fixture: 'branding.preview' },
  { adapter: 'fromBranding', fixture: 'branding.themes/hosp' },
  { adapter: 'fromBranding', fixture: 'branding.themes/upd' },
  {
    adapter: 'fromComplianceAssessments',
    fixture: 'compliance.assessments',
    list: [],
    items: rows('frameworks', 'controls', 'requirements'),
  },
  {
    adapter: 'fromComplianceChecks',
    fixture: 'studio.compliance.check',
    list: ['checks'],
    items: rows('frameworks', 'controls', 'violations'),
  },
  {
    adapter: 'fromComplianceDashboard',
    fixture: 'compliance.dashboard',
    list: ['assessments'],
    items: rows('frameworks'),
  },
  { adapter: 'fromComplianceDashboard', fixture: 'compliance.dashboard.acme' },
  { adapter: 'fromComplianceDashboard', fixture: 'compliance.dashboard.unknown_tenant' },
  {
    adapter: 'fromComplianceReport',
    fixture: 'studio.compliance.report',
    list: ['auditTrail'],
    items: rows('auditTrail'),
  },
  {
    adapter: 'fromComplianceRequirements',
    fixture: 'compliance.requirements',
    list: [],
    items: rows('requirements', 'controls'),
  },
  {
    adapter: 'fromDataResidency',
    fixture: 'compliance.residency',
    list: ['data_types'],
    items: rows('controls'),
  },
  {
    adapter: 'fromGovernanceAudit',
    fixture: 'studio.governance.audit',
    list: ['findings'],
    items: rows('violations'),
  },
  { adapter: 'fromGovernanceMetrics', fixture: 'studio.governance.metrics' },
  {
    adapter: 'fromGovernancePolicies',
    fixture: 'governance.policies',
    list: [],
    items: rows('policies'),
  },
  {
    adapter: 'fromNotifications',
    fixture: 'notifications.recent',
    list: [],
    items: listed('items'),
  },
  {
    adapter: 'fromNotifications',
    fixture: 'notifications.in_app',
    list: [],
    items: listed('items'),
  },
  {
    adapter: 'fromNotifications',
    fixture: 'studio.notifications.history',
    list: ['notifications'],
    items: listed('items'),
  },
  { adapter: 'fromNotificationFrame', fixture: 'ws.frames/2' },
  { adapter: 'fromNotificationFrame', fixture: 'ws.frames/3' },
  {
    adapter: 'fromNotificationRules',
    fixture: 'notifications.rules',
    list: [],
    items: listed('rules'),
  },
  { adapter: 'fromNotificationStats', fixture: 'notifications.stats' },
  { adapter: 'fromGovernanceReport', fixture: 'governance.report' },
  { adapter: 'fromGovernanceScore', fixture: 'governance.score' },
  {
    adapter: 'fromPolicyViolations',
    fixture: 'governance.violations',
    list: [],
    items: rows('violations'),
  },
  {
    adapter: 'fromPolicyViolations',
    fixture: 'studio.governance.violations',
    list: ['violations'],
    items: rows('violations'),
  },
  { adapter: 'fromAnalyticsMetrics', fixture: 'studio.analytics.metrics' },
  {
    adapter: 'fromAnalyticsReport',
    fixture: 'analytics.report',
    list: ['trends'],
    items: listed('series'),
  },
  {
    adapter: 'fromAnalyticsReport',
    fixture: 'analytics.report.empty',
    list: ['predictions'],
    items: listed('predictions'),
  },
  { adapter: 'fromBudgetAnalysis', fixture: 'cost.budget' },
  {
    adapter: 'fromCognitiveAnalysis',
    fixture: 'studio.cognitive.analysis',
    list: ['insights'],
    items: listed('insights'),
  },
  {
    adapter: 'fromCognitiveAnalysis',
    fixture: 'studio.cognitive.analysis',
    list: ['predictions'],
    items: listed('predictions'),
  },
  { adapter: 'fromCostAnalytics', fixture: 'studio.cost.analytics' },
  {
    adapter: 'fromCostProfile',
    fixture: 'studio.cost.profile',
    list: ['recommended_models'],
    items: listed('models'),
  },
  { adapter: 'fromCostSuggestions', fixture: 'cost.suggestions' },
  { adapter: 'fromCustomAnalytics', fixture: 'analytics.custom' },
  { adapter: 'fromDecisionSupport', fixture: 'studio.cognitive.decide' },
  { adapter: 'fromDriftReport', fixture: 'models.drift' },
  {
    adapter: 'fromEnterpriseThemes',
    fixture: 'enterprise.themes',
    list: ['themes'],
    items: listed('themes'),
  },
  {
    adapter: 'fromErrorDashboard',
    fixture: 'errors.dashboard',
    list: ['insights'],
    items: listed('insights'),
  },
  { adapter: 'fromErrorInsights', fixture: 'errors.insights', list: [], items: listed('insights') },
  { adapter: 'fromErrorMetrics', fixture: 'errors.metrics' },
  {
    adapter: 'fromExecutionLogs',
    fixture: 'executions.logs',
    list: [],
    items: (log: EventLog) =>
      Array.from(log.caseOf, (at, row) => [
        log.caseIds[at],
        log.activities[log.activityOf[row] ?? 0],
        log.timestamp[row],
        log.durationMs?.[row],
      ]),
  },
  { adapter: 'fromExecutions', fixture: 'executions.list', list: [], items: listed('executions') },
  {
    adapter: 'fromFailurePredictions',
    fixture: 'services.failures',
    list: ['failure_predictions'],
    items: listed('predictions'),
  },
  { adapter: 'fromGatewayMetrics', fixture: 'gateway.metrics' },
  {
    adapter: 'fromGatewayServices',
    fixture: 'gateway.services',
    list: ['services'],
    items: listed('metrics'),
  },
  { adapter: 'fromLearningResult', fixture: 'studio.cognitive.learn' },
  { adapter: 'fromModelPerformance', fixture: 'models.performance' },
  { adapter: 'fromModelPerformance', fixture: 'models.performance.unknown' },
  {
    adapter: 'fromMonitoringPerformance',
    fixture: 'monitoring.performance',
    list: ['performance_trends'],
    items: (data: AnalyticsData) => data.series.flatMap(pointsOf),
  },
  { adapter: 'fromMonitoringPerformance', fixture: 'monitoring.performance.empty' },
  { adapter: 'fromPredictiveInsights', fixture: 'studio.analytics.predictive' },
  {
    adapter: 'fromProcessAnalysis',
    fixture: 'studio.process.analysis',
    list: ['bottlenecks'],
    items: listed('bottlenecks'),
  },
  {
    adapter: 'fromProcessOptimization',
    fixture: 'studio.process.optimize',
    list: ['recommendations'],
    items: listed('opportunities'),
  },
  { adapter: 'fromRateLimits', fixture: 'gateway.rate_limits', list: [], items: listed('metrics') },
  {
    adapter: 'fromRoutingAnalytics',
    fixture: 'models.routing',
    list: ['model_performance'],
    items: listed('metrics'),
  },
  {
    adapter: 'fromServiceAnomalies',
    fixture: 'services.anomalies',
    list: ['anomalies'],
    items: listed('insights'),
  },
  { adapter: 'fromBranding', fixture: 'branding.css' },
  { adapter: 'fromBrandingCompliance', fixture: 'branding.compliance' },
  { adapter: 'fromDelivery', fixture: 'made.notifications.delivery' },
  { adapter: 'fromDocumentExtraction', fixture: 'made.documents.invoice' },
  { adapter: 'fromQueueStats', fixture: 'made.queue.stats' },
  {
    adapter: 'fromServiceHealth',
    fixture: 'made.services.health',
    list: ['services'],
    items: listed('metrics'),
  },
  {
    adapter: 'fromServiceHealth',
    fixture: 'made.services.health',
    list: ['predictive_insights'],
    items: listed('predictions'),
  },
  { adapter: 'fromServiceInsights', fixture: 'made.services.insights' },
  {
    adapter: 'fromCapacityForecast',
    fixture: 'made.services.capacity',
    list: ['service_forecasts'],
    items: listed('series'),
  },
  { adapter: 'fromHealthIndicators', fixture: 'made.errors.health' },
  { adapter: 'fromHealthIndicators', fixture: 'made.errors.status' },
  {
    adapter: 'fromRecoveryStats',
    fixture: 'made.errors.recovery',
    list: ['strategy_performance'],
    items: listed('metrics'),
  },
  { adapter: 'fromCorrelationStatus', fixture: 'made.errors.correlations' },
  { adapter: 'fromSystemMetrics', fixture: 'made.monitoring.system' },
  {
    adapter: 'fromWorkflowMetrics',
    fixture: 'made.monitoring.workflows',
    list: ['top_workflows'],
    items: listed('metrics'),
  },
  {
    adapter: 'fromModelDeployments',
    fixture: 'made.models.deployments',
    list: [],
    items: listed('metrics'),
  },
  {
    adapter: 'fromIntegrationStatus',
    fixture: 'made.models.integration',
    list: ['deployments'],
    items: rows('auditTrail'),
  },
  {
    adapter: 'fromSecurityEvents',
    fixture: 'made.security.events',
    list: [],
    items: rows('auditTrail', 'violations'),
  },
  { adapter: 'fromSecurityMetrics', fixture: 'made.security.metrics' },
  {
    adapter: 'fromStoredFiles',
    fixture: 'made.storage.files',
    list: [],
    items: (data: ComplianceData) => data.evidence ?? [],
  },
];
