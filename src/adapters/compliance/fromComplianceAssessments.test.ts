import { describe, expect, it } from 'vitest';
import recorded from '../../test/fixtures/compliance.assessments.json';
import { fromComplianceAssessments } from './fromComplianceAssessments';

const assessment = (changes: object = {}) => ({
  tenant_id: 't1',
  framework: 'gdpr',
  region: 'eu',
  assessment_date: '2026-11-22T17:00:00',
  overall_score: 85,
  requirements: {
    rights: {
      requirement: 'Rights',
      description: 'D',
      score: 100,
      status: 'compliant',
      controls: ['Export'],
    },
    breach: {
      requirement: 'Breach',
      description: 'E',
      score: 70,
      status: 'non_compliant',
      controls: [],
    },
  },
  gaps: ['Breach: E'],
  recommendations: ['Plan'],
  next_audit_date: '2027-11-22T17:00:00+01:00',
  ...changes,
});

function read(answer: unknown) {
  const result = fromComplianceAssessments(answer);
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

describe('fromComplianceAssessments', () => {
  it('gives one framework, and a requirement with its control for each entry', () => {
    const { data, issues } = read([assessment()]);
    expect(issues).toEqual([]);
    expect(data.frameworks).toEqual([
      {
        id: 'gdpr/eu/t1',
        kind: 'gdpr',
        name: 'GDPR',
        tenantId: 't1',
        region: 'eu',
        score: 0.85,
        status: 'non_compliant',
        assessedAt: Date.UTC(2026, 10, 22, 17),
        nextAuditAt: Date.UTC(2027, 10, 22, 16),
        gaps: ['Breach: E'],
        recommendations: ['Plan'],
      },
    ]);
    expect(data.requirements.map(({ id, reference, title }) => [id, reference, title])).toEqual([
      ['gdpr/eu/t1/rights', 'rights', 'Rights'],
      ['gdpr/eu/t1/breach', 'breach', 'Breach'],
    ]);
    expect(data.controls[0]).toMatchObject({
      result: 'compliant',
      ratio: 1,
      safeguards: ['Export'],
    });
    expect(data.mappings).toEqual(
      data.requirements.map(({ id }) => ({ requirementId: id, controlId: `${id}/control` })),
    );
  });

  it('shows an assessment without requirements as never made', () => {
    const { data, issues } = read([assessment({ overall_score: 100, requirements: {}, gaps: [] })]);
    expect(data.frameworks[0]).toMatchObject({ score: null, status: 'not_assessed' });
    expect(issues).toMatchObject([{ code: 'vacuous', path: '/0/overall_score', dropped: false }]);
  });

  it('keeps the newer of two assessments of the same framework, region and tenant', () => {
    const older = assessment({ assessment_date: '2026-01-01', overall_score: 10 });
    const dateless = assessment({ assessment_date: null, overall_score: 20 });
    const { data, issues } = read([older, assessment(), dateless, assessment({ region: 'na' })]);
    expect(data.frameworks.map(({ id, score }) => [id, score])).toEqual([
      ['gdpr/eu/t1', 0.85],
      ['gdpr/na/t1', 0.85],
    ]);
    expect(data.controls).toHaveLength(4);
    const doubles = issues.filter(({ code }) => code === 'duplicate');
    expect(doubles.map(({ path, dropped }) => [path, dropped])).toEqual([
      ['/0', true],
      ['/2', true],
    ]);
  });

  it('loses a broken requirement alone, and does not call the rest compliant because of it', () => {
    const good = { requirement: 'Rights', score: 100, status: 'compliant' };
    const { data, issues } = read([
      assessment({ gaps: [], requirements: { good, 'a/b~c': 'broken' } }),
    ]);
    expect(data.controls).toHaveLength(1);
    expect(data.frameworks[0]?.status).toBe('at_risk');
    expect(issues).toMatchObject([
      { path: '/0/requirements/a~1b~0c', code: 'wrong-type', dropped: true },
    ]);
  });

  it('turns scores that are no percentage into missing ones', () => {
    const entry = (score: unknown) => ({ requirement: 'R', status: 'compliant', score });
    const { data, issues } = read([
      assessment({
        overall_score: 850,
        requirements: {
          a: entry(-1),
          b: entry('70'),
          c: entry('NaN'),
          d: entry(null),
          e: entry([]),
        },
      }),
    ]);
    expect(data.frameworks[0]?.score).toBeNull();
    expect(data.controls.map(({ ratio }) => ratio)).toEqual([null, 0.7, null, null, null]);
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['/0/overall_score', 'out-of-range'],
      ['/0/requirements/a/score', 'out-of-range'],
      ['/0/requirements/c/score', 'not-a-number'],
      ['/0/requirements/d/score', 'missing'],
      ['/0/requirements/e/score', 'wrong-type'],
    ]);
  });

  it('keeps words that it does not know, and says so', () => {
    const requirements = { a: { requirement: 'A', score: 50, status: 'under_review' } };
    const { data, issues } = read([assessment({ framework: 'dora', requirements })]);
    expect(data.frameworks[0]).toMatchObject({ kind: 'dora', name: 'dora', status: 'at_risk' });
    expect(data.controls[0]?.result).toBe('under_review');
    expect(issues.map(({ path, code, dropped }) => [path, code, dropped])).toEqual([
      ['/0/framework', 'unknown-value', false],
      ['/0/requirements/a/status', 'unknown-value', false],
    ]);
  });

  it('names frameworks as people do, by either side’s word', () => {
    const kinds = ['pci', 'pci_dss', 'iso27001', 'soc2', 'HIPAA'];
    const answers = kinds.map((framework) => assessment({ framework, region: framework }));
    expect(read(answers).data.frameworks.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'pci_dss PCI DSS',
      'pci_dss PCI DSS',
      'iso27001 ISO 27001',
      'soc2 SOC 2',
      'hipaa HIPAA',
    ]);
  });

  it('takes camelCase names, a wrapped list and a single assessment alike', () => {
    const { assessment_date, overall_score, ...rest } = assessment();
    const camel = { ...rest, assessmentDate: assessment_date, overallScore: overall_score };
    const { data } = read([assessment()]);
    expect(read([camel]).data).toEqual(data);
    expect(read({ assessments: [assessment()] }).data).toEqual(data);
    expect(read(assessment()).data).toEqual(data);
  });

  it('reads the recorded answer: whole, vacuous where nothing was required', () => {
    const { data, issues } = read(recorded);
    expect(data.frameworks).toHaveLength(recorded.length);
    const vacuous = recorded.filter(({ requirements }) => Object.keys(requirements).length === 0);
    expect(issues.filter(({ code }) => code === 'vacuous')).toHaveLength(vacuous.length);
    expect(data.frameworks.filter(({ score }) => score === null)).toHaveLength(vacuous.length);
  });

  it.each([
    ['<html></html>'],
    [null],
    [undefined],
    [{}],
    [7],
    [{ error: 'down' }],
    [{ ...assessment(), error: 'down' }],
    [{ assessments: 1 }],
  ])('answers %j with an error', (answer) => {
    expect(fromComplianceAssessments(answer).ok).toBe(false);
  });
});
