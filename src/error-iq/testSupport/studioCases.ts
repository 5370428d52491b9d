import type { WireCase } from './WireCase';

const start = new Date(Date.UTC(2026, 9, 1));
const end = Date.UTC(2026, 10, 1);
const dates = { start_date: '2026-10-01T00:00:00.000Z', end_date: '2026-11-01T00:00:00.000Z' };
const t = 'acme';
const tenant = { tenant_id: t };
const { signal } = new AbortController();

/** What the Studio's integration layer sends. */
export const studioCases: WireCase[] = [
  [
    'analytics.getAnalyticsMetrics',
    (c) => c.analytics.getAnalyticsMetrics(t, { start, end }),
    '/api/v1/analytics/metrics',
    { ...tenant, ...dates, granularity: 'day' },
  ],
  [
    'analytics.getAnalyticsMetrics',
    (c) => c.analytics.getAnalyticsMetrics(t, { start, end }, 'hour', { signal }),
    '/api/v1/analytics/metrics',
    { ...tenant, ...dates, granularity: 'hour' },
  ],
  [
    'analytics.getPredictiveInsights',
    (c) => c.analytics.getPredictiveInsights(t),
    '/api/v1/analytics/predictive/acme',
  ],
  [
    'cognitive.analyzeWorkflows',
    (c) => c.cognitive.analyzeWorkflows(['w'], t),
    '/api/v1/cognitive/analyze',
    { workflow_ids: ['w'], ...tenant, analysis_type: 'patterns' },
  ],
  [
    'cognitive.analyzeWorkflows',
    (c) => c.cognitive.analyzeWorkflows([], t, 'anomalies'),
    '/api/v1/cognitive/analyze',
    { workflow_ids: [], ...tenant, analysis_type: 'anomalies' },
  ],
  [
    'cognitive.getDecisionSupport',
    (c) => c.cognitive.getDecisionSupport('s', { a: 1 }, t),
    '/api/v1/cognitive/decide',
    { scenario: 's', context: { a: 1 }, ...tenant },
  ],
  [
    'cognitive.learnFromFeedback',
    (c) =>
      c.cognitive.learnFromFeedback(
        'w',
        { action: 'a', outcome: 'success', metrics: {}, context: {} },
        t,
      ),
    '/api/v1/cognitive/learn',
    {
      workflow_id: 'w',
      feedback: { action: 'a', outcome: 'success', metrics: {}, context: {} },
      ...tenant,
    },
  ],
  [
    'compliance.runComplianceCheck',
    (c) => c.compliance.runComplianceCheck(t, { signal }),
    '/api/v1/compliance/check',
    { ...tenant, categories: ['gdpr', 'hipaa', 'sox'] },
  ],
  [
    'compliance.runComplianceCheck',
    (c) => c.compliance.runComplianceCheck(t, undefined, { signal }),
    '/api/v1/compliance/check',
    { ...tenant, categories: ['gdpr', 'hipaa', 'sox'] },
  ],
  [
    'compliance.runComplianceCheck',
    (c) => c.compliance.runComplianceCheck(t, []),
    '/api/v1/compliance/check',
    { ...tenant, categories: [] },
  ],
  [
    'compliance.getComplianceReport',
    (c) => c.compliance.getComplianceReport(t, start, end),
    '/api/v1/compliance/report',
    { ...tenant, ...dates },
  ],
  [
    'costOptimization.getCostProfile',
    (c) => c.costOptimization.getCostProfile(t),
    '/api/v1/ai-cost-optimization/profile/acme',
  ],
  [
    'costOptimization.optimizeWorkflowCosts',
    (c) => c.costOptimization.optimizeWorkflowCosts('w', ['m'], 5),
    '/api/v1/ai-cost-optimization/optimize',
    { workflow_id: 'w', current_models: ['m'], budget_constraint: 5 },
  ],
  [
    'costOptimization.optimizeWorkflowCosts',
    (c) => c.costOptimization.optimizeWorkflowCosts('w', ['m']),
    '/api/v1/ai-cost-optimization/optimize',
    { workflow_id: 'w', current_models: ['m'] },
  ],
  [
    'costOptimization.getModelUsageAnalytics',
    (c) => c.costOptimization.getModelUsageAnalytics(t, { start, end }),
    '/api/v1/ai-cost-optimization/analytics',
    { ...tenant, ...dates },
  ],
  [
    'governance.getGovernanceMetrics',
    (c) => c.governance.getGovernanceMetrics(t),
    '/api/v1/governance/metrics/acme',
  ],
  [
    'governance.runGovernanceAudit',
    (c) => c.governance.runGovernanceAudit(t, 'full'),
    '/api/v1/governance/audit',
    { ...tenant, audit_type: 'full' },
  ],
  [
    'governance.getPolicyViolations',
    (c) => c.governance.getPolicyViolations(t),
    '/api/v1/governance/violations',
    tenant,
  ],
  [
    'governance.getPolicyViolations',
    (c) => c.governance.getPolicyViolations(t, { start, end }),
    '/api/v1/governance/violations',
    { ...tenant, ...dates },
  ],
  [
    'notifications.sendNotification',
    (c) => c.notifications.sendNotification('alert', 'high', 'm', { a: 1 }, t),
    '/api/v1/notifications/send',
    { type: 'alert', priority: 'high', message: 'm', context: { a: 1 }, ...tenant },
  ],
  [
    'notifications.configureNotifications',
    (c) => c.notifications.configureNotifications(t, { channels: [] }),
    '/api/v1/notifications/configure',
    { ...tenant, config: { channels: [] } },
  ],
  [
    'notifications.getNotificationHistory',
    (c) => c.notifications.getNotificationHistory(t),
    '/api/v1/notifications/history/acme?limit=50',
  ],
  [
    'notifications.getNotificationHistory',
    (c) => c.notifications.getNotificationHistory(t, 10),
    '/api/v1/notifications/history/acme?limit=10',
  ],
  [
    'processMining.analyzeProcesses',
    (c) => c.processMining.analyzeProcesses(t),
    '/api/v1/process-mining/analyze',
    tenant,
  ],
  [
    'processMining.analyzeProcesses',
    (c) => c.processMining.analyzeProcesses(t, { signal }),
    '/api/v1/process-mining/analyze',
    tenant,
  ],
  [
    'processMining.analyzeProcesses',
    (c) => c.processMining.analyzeProcesses(t, ['p'], { start, end }, { signal }),
    '/api/v1/process-mining/analyze',
    { ...tenant, process_ids: ['p'], ...dates },
  ],
  [
    'processMining.analyzeProcesses',
    (c) => c.processMining.analyzeProcesses(t, ['p'], { signal }),
    '/api/v1/process-mining/analyze',
    { ...tenant, process_ids: ['p'] },
  ],
  [
    'processMining.generateOptimizationReport',
    (c) => c.processMining.generateOptimizationReport(t, ['p']),
    '/api/v1/process-mining/optimize',
    { ...tenant, process_ids: ['p'] },
  ],
];
