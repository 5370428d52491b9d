import { describe, expect, it } from 'vitest';
import {
  buildCompliance,
  buildControl,
  buildFramework,
  buildRequirement,
} from '../test/buildCompliance';
import { computeComplianceScore } from './computeComplianceScore';
import { computeFrameworkScores } from './computeFrameworkScores';
import { displayScore } from './displayScore';
import { defaultScorePolicy, resolveScorePolicy, type ScorePolicy } from './scorePolicy';

/** Settings as a file or an older app may hand them in. */
const fromFile = (settings: unknown) => settings as Partial<ScorePolicy>;

describe('resolveScorePolicy', () => {
  it.each([undefined, null, {}, { exempt: undefined }, { id: undefined }])(
    'is the default for %o',
    (settings) => {
      expect(resolveScorePolicy(fromFile(settings))).toEqual(defaultScorePolicy);
    },
  );

  it('takes what it knows and leaves the rest at the default', () => {
    const settings = { exempt: 'forgive', method: 'strict', target: 90, partialCredit: 1 };
    expect(resolveScorePolicy(fromFile({ ...settings, weights: 'many' }))).toEqual({
      ...defaultScorePolicy,
      id: 'custom',
      method: 'strict',
      unit: 'requirement',
    });
  });

  it.each(Object.keys(defaultScorePolicy))('makes a score whatever %s is', (key) => {
    const data = buildCompliance({
      frameworks: [buildFramework('f')],
      requirements: [buildRequirement('r', 'f')],
      controls: ['compliant', 'exempt', 'not_applicable', 'insufficient_evidence'].map((result) =>
        buildControl(result, result),
      ),
      mappings: [{ controlId: 'compliant', requirementId: 'r' }],
    });
    for (const value of [null, 'bogus', '', 7, NaN, [], {}]) {
      const { score } = computeComplianceScore(data, fromFile({ [key]: value }));
      expect(score).toBe(0.5);
    }
  });
});

describe('what the data itself weighs and aims at', () => {
  it('weighs by what controls state, unless the policy weighs them itself', () => {
    const controls = [
      buildControl('a', 'compliant', { weight: 3 }),
      buildControl('b', 'non_compliant'),
    ];
    const data = buildCompliance({ controls });
    expect(computeComplianceScore(data).score).toBe(0.75);
    expect(computeComplianceScore(data, { weights: () => 1 }).score).toBe(0.5);
  });

  it('aims at the target of each framework, and at the policy’s where there is none', () => {
    const data = buildCompliance({
      frameworks: [
        buildFramework('own', { targetScore: 0.8 }),
        buildFramework('none'),
        buildFramework('impossible', { targetScore: 80 }),
      ],
    });
    const targets = [...computeFrameworkScores(data, { target: 0.9 }).values()].map(
      ({ policy }) => policy.target,
    );
    expect(targets).toEqual([0.8, 0.9, 0.9]);
  });

  it('leaves out a requirement that a statement of applicability leaves out', () => {
    const applicability = { isApplicable: false, justification: 'No cards are taken' };
    const data = buildCompliance({
      requirements: [buildRequirement('r', 'f', { applicability }), buildRequirement('s', 'f')],
      controls: [buildControl('a', 'non_compliant'), buildControl('b', 'compliant')],
      mappings: [
        { controlId: 'a', requirementId: 'r' },
        { controlId: 'b', requirementId: 's' },
      ],
    });
    expect(computeComplianceScore(data, { unit: 'requirement' })).toMatchObject({
      score: 1,
      applicable: 1,
      excluded: [{ id: 'r', why: 'not_applicable' }],
    });
  });

  it.each([
    [{ coverage: 'full' }, 1],
    [{ relationship: 'equal' }, 1],
    [{ relationship: 'superset' }, 1],
    [{ relationship: 'subset' }, 0.5],
    [{ relationship: 'intersects', coverage: 'full' }, 0.5],
    [{ coverage: 'partial', relationship: 'equal' }, 0.5],
  ] as const)('takes a requirement that is mapped by %o for %d fulfilled', (mapping, score) => {
    const data = buildCompliance({
      requirements: [buildRequirement('r', 'f')],
      controls: [buildControl('a', 'compliant')],
      mappings: [{ controlId: 'a', requirementId: 'r', ...mapping }],
    });
    expect(computeComplianceScore(data, { unit: 'requirement' }).score).toBe(score);
  });
});

describe('displayScore', () => {
  const shown = (...results: string[]) =>
    displayScore(
      computeComplianceScore(
        buildCompliance({ controls: results.map((result, i) => buildControl(String(i), result)) }),
      ),
    );

  it.each([
    [['compliant'], 100],
    [['compliant', 'exempt', 'not_applicable'], 100],
    [['compliant', 'not_assessed'], 99],
    [['compliant', 'evaluation_error'], 99],
    [['non_compliant', 'not_assessed'], 0],
    [['not_assessed'], null],
  ])('shows %j as %s', (results, percent) => {
    expect(shown(...results)).toBe(percent);
  });
});
