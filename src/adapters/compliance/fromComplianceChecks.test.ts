import { describe, expect, it } from 'vitest';
import recorded from '../../test/fixtures/studio.compliance.check.json';
import { fromComplianceChecks } from './fromComplianceChecks';

function read(answer: unknown, options?: { tenantId: string }) {
  const result = fromComplianceChecks(answer, options);
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

describe('fromComplianceChecks', () => {
  it('gives each check as a framework with one control that carries its outcome', () => {
    const { data, issues } = read(recorded);
    expect(issues).toEqual([]);
    expect(data.frameworks.map(({ kind, status, score }) => [kind, status, score])).toEqual([
      ['gdpr', 'compliant', null],
      ['hipaa', 'non_compliant', null],
      ['sox', 'not_assessed', null],
      ['pci_dss', 'exempt', null],
      ['custom', 'compliant', null],
    ]);
    expect(data.controls.map(({ result, ratio }) => [result, ratio])).toEqual([
      ['compliant', null],
      ['non_compliant', null],
      ['not_assessed', null],
      ['exempt', null],
      ['compliant', null],
    ]);
    expect(data.controls[1]).toMatchObject({
      safeguards: recorded.checks[1]?.requirements,
      remediation: ['Enable audit logging'],
      dueAt: Date.UTC(2026, 9, 27, 8),
      assessedAt: Date.UTC(2026, 9, 20, 8),
    });
    expect(data.controls[2]).toMatchObject({ assessedAt: null });
    expect(data.mappings).toHaveLength(5);
  });

  it('gives each violation text as an open violation of the check’s control', () => {
    const { data } = read(recorded, { tenantId: 't1' });
    expect(data.violations).toMatchObject([
      {
        title: 'Audit logging disabled for workspace 7',
        frameworkId: 'hipaa//t1',
        controlId: 'hipaa//t1/check/control',
        status: 'open',
        severity: null,
        occurredAt: null,
      },
    ]);
  });

  it('keeps several checks of one category apart', () => {
    const check = { category: 'custom', status: 'compliant', requirements: ['A'] };
    const { data } = read({ checks: [check, { ...check, requirements: ['B'] }] });
    expect(data.frameworks.map(({ id }) => id)).toEqual(['custom', 'custom/2']);
    expect(new Set(data.controls.map(({ id }) => id)).size).toBe(2);
  });

  it('loses a broken check alone', () => {
    const checks = [...recorded.checks, null, { status: 'compliant' }, 'x'];
    const { data, issues } = read({ checks });
    expect(data.frameworks).toHaveLength(5);
    expect(issues.map(({ path, code, dropped }) => [path, code, dropped])).toEqual([
      ['/checks/5', 'missing', true],
      ['/checks/6', 'missing', true],
      ['/checks/7', 'wrong-type', true],
    ]);
  });

  it('does not take a missing status for a passed check', () => {
    const { data, issues } = read({ checks: [{ category: 'gdpr', violations: ['V', 3] }] });
    expect(data.controls[0]?.result).toBe('not_assessed');
    expect(data.violations).toHaveLength(1);
    expect(issues.map(({ path, code, dropped }) => [path, code, dropped])).toEqual([
      ['/checks/0/status', 'missing', false],
      ['/checks/0/violations/1', 'wrong-type', true],
    ]);
  });

  it.each([[[]], ['<html>'], [null], [{}], [{ detail: 'no' }], [{ checks: {} }]])(
    'answers %j with an error',
    (answer) => {
      expect(fromComplianceChecks(answer).ok).toBe(false);
    },
  );
});
