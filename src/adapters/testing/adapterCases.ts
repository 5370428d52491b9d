import type { ComplianceData, NotificationItem } from '../../model';
import type * as adapters from '../index';

/** An adapter with one of its recorded answers. */
export interface AdapterCase {
  readonly adapter: keyof typeof adapters;
  /** A file of `src/test/fixtures`, or an entry in it (`ws.frames/2`). */
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

const notificationItems = (data: { items: readonly NotificationItem[] }) => data.items;

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
    items: notificationItems,
  },
  { adapter: 'fromNotifications', fixture: 'notifications.in_app' },
  {
    adapter: 'fromNotifications',
    fixture: 'studio.notifications.history',
    list: ['notifications'],
    items: notificationItems,
  },
  { adapter: 'fromNotificationFrame', fixture: 'ws.frames/2' },
  { adapter: 'fromNotificationFrame', fixture: 'ws.frames/3' },
  { adapter: 'fromNotificationRules', fixture: 'notifications.rules' },
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
];
