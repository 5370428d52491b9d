import { describe, expect, it } from 'vitest';
import auditLogs from '../../test/fixtures/audit.logs.json';
import branding from '../../test/fixtures/branding.compliance.json';
import requirements from '../../test/fixtures/compliance.requirements.json';
import residency from '../../test/fixtures/compliance.residency.json';
import report from '../../test/fixtures/studio.compliance.report.json';
import { fromAuditLogs } from './fromAuditLogs';
import { fromBrandingCompliance } from '../branding/fromBrandingCompliance';
import { fromComplianceReport } from './fromComplianceReport';
import { fromComplianceRequirements } from './fromComplianceRequirements';
import { fromDataResidency } from './fromDataResidency';
import { dataOf } from '../testSupport/dataOf';

describe('fromComplianceRequirements', () => {
  it('says what is asked for, and of nothing that it is fulfilled', () => {
    const { data, found } = dataOf(fromComplianceRequirements(requirements, { tenantId: 't1' }));
    expect(found).toEqual([]);
    expect(data.frameworks.map(({ id, status }) => [id, status])).toEqual([
      ['gdpr/eu/t1', 'not_assessed'],
      ['ccpa/na/t1', 'not_assessed'],
      ['hipaa/na/t1', 'not_assessed'],
    ]);
    expect(data.requirements[1]).toMatchObject({
      id: 'gdpr/eu/t1/gdpr_data_breach_notification',
      severity: 'critical',
      category: 'incident_response',
    });
    expect(data.controls[1]).toMatchObject({
      result: 'not_assessed',
      safeguards: ['Breach detection', 'Incident response plan', 'Notification procedures'],
      auditProcedures: ['Review breach logs', 'Test notification procedures'],
      remediation: [],
    });
  });

  it('keeps the first of two with one id', () => {
    const [first] = requirements;
    const { data, found } = dataOf(fromComplianceRequirements([first, first]));
    expect(data.requirements).toHaveLength(1);
    expect(found).toEqual([['/1', 'duplicate', true]]);
  });
});

describe('fromComplianceReport', () => {
  it('gives the scores as they are: fractions', () => {
    const { data, found } = dataOf(fromComplianceReport(report));
    expect(found).toEqual([]);
    expect(data.status).toBe('at_risk');
    expect(data.frameworks.map(({ kind, score, status }) => [kind, score, status])).toEqual([
      ['gdpr', 0.97, 'unknown'],
      ['hipaa', 0.71, 'unknown'],
      ['sox', 0.5, 'unknown'],
    ]);
    expect(data.violations).toMatchObject([{ severity: 'critical' }]);
    expect(data.auditTrail[1]).toMatchObject({ actor: 'system', action: 'violation.resolve' });
    expect(data.auditTrail[1]?.at).toBe(Date.UTC(2026, 9, 20, 9));
  });

  it('does not read a percentage as a fraction', () => {
    const { data, found } = dataOf(
      fromComplianceReport({ categoryBreakdown: { gdpr: 97, pci: 0.5, pci_dss: 0.6 } }),
    );
    expect(data.frameworks.map(({ kind, score }) => [kind, score])).toEqual([
      ['gdpr', null],
      ['pci_dss', 0.5],
    ]);
    expect(found).toEqual([
      ['/overall_status', 'missing', false],
      ['/categoryBreakdown/gdpr', 'out-of-range', false],
      ['/categoryBreakdown/pci_dss', 'duplicate', true],
    ]);
  });
});

describe('fromDataResidency', () => {
  it('gives each kind of data as a control, its issues as violations', () => {
    const { data, found } = dataOf(fromDataResidency(residency));
    expect(found).toEqual([]);
    expect(data.frameworks).toMatchObject([{ name: 'Data residency', status: 'non_compliant' }]);
    expect(data.controls.map(({ title, result }) => [title, result])).toEqual([
      ['personal_data', 'compliant'],
      ['health_data', 'non_compliant'],
      ['biometric', 'non_compliant'],
    ]);
    expect(data.violations.map(({ title }) => title)).toEqual([
      'May require local hosting',
      'Unknown data type',
    ]);
  });

  it('does not guess whether a kind of data is compliant', () => {
    const { data } = dataOf(
      fromDataResidency({ data_types: { personal_data: { compliant: 'yes' } } }),
    );
    expect(data.frameworks[0]?.status).toBe('not_assessed');
    expect(data.controls[0]?.result).toBe('not_assessed');
  });
});

describe('fromAuditLogs', () => {
  it('gives a trail with who did what to what', () => {
    const { data, found } = dataOf(fromAuditLogs(auditLogs));
    expect(found).toEqual([]);
    expect(data.auditTrail).toHaveLength(auditLogs.length);
    expect(data.auditTrail[0]).toEqual({
      id: '00000000-0000-4000-8000-000000000000',
      at: Date.UTC(2026, 10, 1, 0, 15, 0, 500),
      actor: null,
      category: 'authentication',
      action: 'permission_denied',
      subject: 'workflow 0',
      details: 'role',
      outcome: 'success',
    });
  });

  it('names the fields that changed and keeps their values to itself', () => {
    const row = {
      id: 1,
      timestamp: '2026-01-01',
      action: 'update',
      old_values: { token: 'secret' },
      new_values: { role: 'x' },
    };
    const { data } = dataOf(fromAuditLogs({ logs: [row] }));
    expect(data.auditTrail[0]?.details).toBe('token, role');
  });
});

describe('fromBrandingCompliance', () => {
  it('gives each aspect as a control with its share and its issues', () => {
    const { data, found } = dataOf(fromBrandingCompliance(branding));
    expect(found).toEqual([]);
    expect(data.frameworks).toMatchObject([{ name: 'Branding', score: 0.925 }]);
    expect(data.controls.map(({ title, result, ratio }) => [title, result, ratio])).toEqual([
      ['Logo', 'partially_compliant', 0.7],
      ['Colors', 'compliant', 1],
      ['Css', 'compliant', 1],
      ['Domain', 'compliant', 1],
    ]);
    expect(data.violations.map(({ title }) => title)).toEqual(branding.logo.issues);
  });

  it('does not take an aspect without a list of issues for a good one', () => {
    const { data } = dataOf(fromBrandingCompliance({ ...branding, css: { score: 100 } }));
    expect(data.controls[2]?.result).toBe('not_assessed');
  });
});
