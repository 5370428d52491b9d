import { describe, expect, it } from 'vitest';
import policies from '../../test/fixtures/governance.policies.json';
import report from '../../test/fixtures/governance.report.json';
import score from '../../test/fixtures/governance.score.json';
import violations from '../../test/fixtures/governance.violations.json';
import audit from '../../test/fixtures/studio.governance.audit.json';
import metrics from '../../test/fixtures/studio.governance.metrics.json';
import studioViolations from '../../test/fixtures/studio.governance.violations.json';
import { fromGovernanceAudit } from './fromGovernanceAudit';
import { fromGovernanceMetrics } from './fromGovernanceMetrics';
import { fromGovernancePolicies } from './fromGovernancePolicies';
import { fromGovernanceReport } from './fromGovernanceReport';
import { fromGovernanceScore } from './fromGovernanceScore';
import { fromPolicyViolations } from './fromPolicyViolations';
import { dataOf } from '../testSupport/dataOf';

describe('fromGovernanceReport', () => {
  it('gives the score as a ratio, the limits as controls and the counts as metrics', () => {
    const { data, found } = dataOf(fromGovernanceReport(report));
    expect(found).toEqual([]);
    expect(data.frameworks[0]).toMatchObject({
      kind: 'governance',
      score: 0.64,
      gaps: report.critical_issues,
      assessedAt: Date.UTC(2026, 10, 22, 17, 22, 52, 578),
    });
    expect(data.controls.map(({ title, result }) => [title, result])).toEqual([
      ['Usage within limits', 'compliant'],
      ['Cost within budget', 'compliant'],
    ]);
    expect(data.metrics?.find(({ id }) => id === 'total_violations')?.value).toBe(9);
  });

  it('knows no score without policies', () => {
    const { data, found } = dataOf(
      fromGovernanceReport({ ...report, total_policies: 0, compliance_score: 100 }),
    );
    expect(data.frameworks[0]).toMatchObject({ score: null, status: 'not_assessed' });
    expect(found).toEqual([['/compliance_score', 'vacuous', false]]);
  });
});

describe('fromGovernanceScore', () => {
  it('gives all rates as ratios; violations per policy may pass 1', () => {
    const { data, found } = dataOf(fromGovernanceScore(score));
    expect(found).toEqual([]);
    expect(data.frameworks[0]?.score).toBe(0.64);
    expect(data.metrics?.map(({ id, value }) => [id, value])).toEqual([
      ['policy_coverage', 1],
      ['violation_rate', 1.8],
      ['resolution_rate', 0.1111111111111111],
      ['critical_issues', 3],
    ]);
  });
});

describe('fromGovernanceMetrics', () => {
  it('leaves the Studio’s fractions as they are', () => {
    const { data, found } = dataOf(fromGovernanceMetrics(metrics));
    expect(found).toEqual([]);
    expect(data.frameworks[0]?.score).toBe(0.87);
    expect(data.metrics?.[1]).toEqual({
      id: 'risk_score',
      label: 'Risk',
      value: 0.15,
      unit: 'ratio',
    });
  });

  it('does not take 87 for 87 %', () => {
    const { data, found } = dataOf(fromGovernanceMetrics({ ...metrics, governanceScore: 87 }));
    expect(data.frameworks[0]?.score).toBeNull();
    expect(found).toEqual([['/governanceScore', 'out-of-range', false]]);
  });
});

describe('fromGovernanceAudit', () => {
  it('reads the score as percent, findings as violations, other frameworks by whether they hold', () => {
    const { data, found } = dataOf(fromGovernanceAudit(audit));
    expect(found).toEqual([]);
    expect(data.frameworks.map(({ kind, score, status }) => [kind, score, status])).toEqual([
      ['governance', 0.85, 'unknown'],
      ['gdpr', null, 'compliant'],
      ['sox', null, 'non_compliant'],
    ]);
    expect(data.frameworks[0]?.recommendations).toEqual([
      'Disable after 30 days',
      'Adopt the naming policy',
    ]);
    expect(data.violations.map(({ title, severity }) => [title, severity])).toEqual([
      ['12 dormant admin accounts', 'high'],
      ['Inconsistent workspace names', 'low'],
    ]);
    expect(data.recommendations).toEqual(['Disable dormant admins']);
  });
});

describe('fromPolicyViolations', () => {
  it('reads the services’ violations', () => {
    const { data, found } = dataOf(fromPolicyViolations(violations));
    expect(found).toEqual([]);
    expect(data.violations).toHaveLength(violations.length);
    expect(data.violations[0]).toMatchObject({
      title: 'Daily cost $100 over limit',
      policyId: 'cost_control_basic',
      status: 'resolved',
      actionTaken: 'warn',
      resolvedAt: Date.UTC(2026, 10, 22, 17, 22, 52, 575),
    });
    expect(data.violations[1]?.status).toBe('open');
  });

  it('reads the Studio’s violations', () => {
    const { data, found } = dataOf(fromPolicyViolations(studioViolations));
    expect(found).toEqual([]);
    expect(data.violations[1]).toMatchObject({
      title: 'claude-3-opus used on confidential data',
      policyId: 'Restricted models',
      actor: 'li@acme.example',
      status: 'escalated',
      occurredAt: Date.UTC(2026, 9, 20, 8),
    });
  });

  it('takes what nothing calls resolved for open', () => {
    const { data } = dataOf(
      fromPolicyViolations([{ id: 1 }, { id: 2, resolved_at: '2026-01-01' }]),
    );
    expect(data.violations.map(({ id, title, status }) => [id, title, status])).toEqual([
      ['1', '1', 'open'],
      ['2', '2', 'resolved'],
    ]);
  });
});

describe('fromGovernancePolicies', () => {
  it('gives the policies', () => {
    const { data, found } = dataOf(fromGovernancePolicies(policies));
    expect(found).toEqual([]);
    expect(data.policies[0]).toEqual({
      id: 'cost_control_basic',
      name: 'Basic Cost Control',
      description: 'Prevent excessive AI usage costs',
      kind: 'cost_control',
      severity: 'medium',
      enabled: true,
    });
  });
});
