import type { ComplianceData } from '@auterity/shared-components';
import { auditedRecords } from './auditedRecords';

const day = 86_400_000;

/** Midnight UTC of 22 November 2026, the day on which the stories are told. */
const today = Date.UTC(2026, 10, 22);

const framework = {
  kind: 'custom',
  tenantId: null,
  region: null,
  score: null,
  status: 'at_risk',
  assessedAt: today - 2 * day,
  gaps: [],
  recommendations: [],
};

const control = {
  description: null,
  ratio: null,
  safeguards: [],
  remediation: [],
  severity: null,
  assessedAt: today - 2 * day,
};

const requirement = { parentId: null, description: null, severity: null, category: null };

/** A tenant in the middle of its audits: with evidence, exceptions, violations, remediation, a trail and a trend. */
export const auditedTenant: ComplianceData = {
  frameworks: [
    { ...framework, id: 'iso', name: 'ISO 27001', version: '2022', nextAuditAt: today + 37 * day },
    { ...framework, id: 'soc2', name: 'SOC 2', nextAuditAt: today + 9 * day },
    { ...framework, id: 'gdpr', name: 'GDPR', region: 'eu', nextAuditAt: today + 120 * day },
  ],
  requirements: [
    { ...requirement, id: 'a5', frameworkId: 'iso', reference: 'A.5', title: 'Organization' },
    {
      ...requirement,
      id: 'a5-15',
      parentId: 'a5',
      frameworkId: 'iso',
      reference: 'A.5.15',
      title: 'Access control',
    },
    { ...requirement, id: 'a8', frameworkId: 'iso', reference: 'A.8', title: 'Technology' },
    {
      ...requirement,
      id: 'a8-13',
      parentId: 'a8',
      frameworkId: 'iso',
      reference: 'A.8.13',
      title: 'Information backup',
    },
    {
      ...requirement,
      id: 'a8-24',
      parentId: 'a8',
      frameworkId: 'iso',
      reference: 'A.8.24',
      title: 'Use of cryptography',
    },
    {
      ...requirement,
      id: 'cc6-1',
      frameworkId: 'soc2',
      reference: 'CC6.1',
      title: 'Logical access',
    },
    { ...requirement, id: 'cc7-2', frameworkId: 'soc2', reference: 'CC7.2', title: 'Monitoring' },
    {
      ...requirement,
      id: 'art32',
      frameworkId: 'gdpr',
      reference: 'Art. 32',
      title: 'Security of processing',
    },
  ],
  controls: [
    {
      ...control,
      id: 'mfa',
      reference: 'AC-01',
      title: 'Multi-factor sign-in for everyone',
      result: 'compliant',
      assessedBy: 'automated',
      owner: 'Ana Duarte',
      dueAt: today + 30 * day,
      severity: 'high',
    },
    {
      ...control,
      id: 'backup',
      reference: 'BK-02',
      title: 'Backups are restored once a quarter',
      description:
        'A backup that nobody has restored is a hope. Each quarter one is restored and compared.',
      result: 'non_compliant',
      assessedBy: 'manual',
      owner: 'Ben Okafor',
      dueAt: today - 3 * day,
      severity: 'critical',
      auditProcedures: ['Pick two systems and read their restore logs'],
    },
    {
      ...control,
      id: 'tls',
      reference: 'CR-04',
      title: 'Traffic is encrypted inside the network',
      result: 'non_compliant',
      owner: 'Chen Wei',
      dueAt: today + 60 * day,
      severity: 'medium',
    },
    {
      ...control,
      id: 'review',
      reference: 'AC-07',
      title: 'Access is reviewed every half year',
      result: 'compliant',
      assessedBy: 'attested',
      owner: 'Ana Duarte',
      dueAt: null,
    },
    {
      ...control,
      id: 'logs',
      reference: 'MO-01',
      title: 'Logs are kept for a year',
      result: 'not_assessed',
      owner: null,
      dueAt: today + 5 * day,
    },
  ],
  mappings: [
    { controlId: 'mfa', requirementId: 'a5-15' },
    { controlId: 'mfa', requirementId: 'cc6-1' },
    { controlId: 'mfa', requirementId: 'art32', coverage: 'partial' },
    { controlId: 'review', requirementId: 'a5-15' },
    { controlId: 'review', requirementId: 'cc6-1' },
    { controlId: 'backup', requirementId: 'a8-13' },
    { controlId: 'backup', requirementId: 'art32' },
    { controlId: 'tls', requirementId: 'a8-24' },
    { controlId: 'tls', requirementId: 'art32' },
    { controlId: 'logs', requirementId: 'cc7-2' },
  ],
  ...auditedRecords,
};
