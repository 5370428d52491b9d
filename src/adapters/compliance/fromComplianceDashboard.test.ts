import { describe, expect, it } from 'vitest';
import recorded from '../../test/fixtures/compliance.dashboard.json';
import unknownTenant from '../../test/fixtures/compliance.dashboard.unknown_tenant.json';
import { fromComplianceDashboard } from './fromComplianceDashboard';

function read(answer: unknown) {
  const result = fromComplianceDashboard(answer);
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

describe('fromComplianceDashboard', () => {
  it('gives the frameworks with their scores as ratios and the critical issues as their gaps', () => {
    const { data, issues } = read(recorded);
    expect(issues).toEqual([]);
    expect(
      data.frameworks.map(({ name, score, status, gapCount }) => [name, score, status, gapCount]),
    ).toEqual([
      ['CCPA', 0.6, 'at_risk', 1],
      ['HIPAA', 0.4, 'at_risk', 1],
      ['SOC 2', 1, 'compliant', 0],
    ]);
    expect(data.frameworks[1]?.gaps).toEqual([
      'Access Controls: Implement role-based access controls for PHI',
    ]);
    expect(data.violations).toEqual([]);
    expect(data.metrics).toMatchObject([{ id: 'overall_score', unit: 'ratio' }]);
    expect(data.metrics?.[0]?.value).toBeCloseTo(2 / 3);
  });

  it('shows a framework without an assessment as not assessed, one with a broken one not at all', () => {
    const { data, issues } = read({
      ...recorded,
      compliance_frameworks: ['ccpa', 'gdpr', 'hipaa', 9],
      assessments: { ccpa: recorded.assessments.ccpa, hipaa: 'broken' },
      critical_issues: ['gdpr: No consent', 'Nobody is on call'],
    });
    expect(data.frameworks.map(({ kind, status }) => [kind, status])).toEqual([
      ['ccpa', 'at_risk'],
      ['gdpr', 'not_assessed'],
    ]);
    expect(data.frameworks[1]?.gaps).toEqual(['No consent']);
    expect(data.violations).toMatchObject([{ title: 'Nobody is on call', severity: 'critical' }]);
    expect(issues.map(({ path, dropped }) => [path, dropped])).toEqual([
      ['/compliance_frameworks/3', true],
      ['/assessments/hipaa', true],
    ]);
  });

  it('answers an unknown tenant with the service’s error', () => {
    const result = fromComplianceDashboard(unknownTenant);
    expect(result).toMatchObject({ ok: false, error: { message: unknownTenant.error } });
  });
});
