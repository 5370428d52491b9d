import { describe, expect, it } from 'vitest';
import type { ComplianceData } from '../model';
import {
  buildCompliance,
  buildControl,
  buildFramework,
  buildRequirement,
} from '../test/buildCompliance';
import { computeComplianceScore } from './computeComplianceScore';
import type { ScorePolicy } from './scorePolicy';

const score = (controls: ComplianceData['controls'], policy?: Partial<ScorePolicy>) =>
  computeComplianceScore(buildCompliance({ controls }), policy);

describe('computeComplianceScore', () => {
  it.each([
    ['no controls', []],
    ['nothing assessed', ['not_assessed', 'not_assessed']],
    ['nothing that applies', ['not_applicable']],
    ['only exceptions', ['exempt', 'exempt']],
    ['only checks that could not run', ['evaluation_error']],
    ['only results of an unknown name', ['PASS', 'Compliant ', '']],
  ])('has no score and no bounds for %s', (_, results) => {
    const result = score(results.map((name, i) => buildControl(String(i), name, { ratio: 1 })));
    expect(result).toMatchObject({ score: null, lower: null, upper: null, coverage: 0 });
  });

  it('is the mean of the measured ratios, as Error-IQ itself reckons', () => {
    const controls = [
      buildControl('a', 'compliant', { ratio: 1 }),
      buildControl('b', 'non_compliant', { ratio: 0.7 }),
    ];
    expect(score(controls)).toMatchObject({ score: 0.85, lower: 0.85, upper: 0.85, coverage: 1 });
  });

  it('counts what was not measured by the name of its result', () => {
    const names = ['compliant', 'partially_compliant', 'non_compliant', 'insufficient_evidence'];
    const result = score(names.map((name) => buildControl(name, name)));
    expect(result.contributions).toEqual([
      { id: 'compliant', weight: 0.25, ratio: 1, delta: 0 },
      { id: 'insufficient_evidence', weight: 0.25, ratio: 0, delta: 0.25 },
      { id: 'non_compliant', weight: 0.25, ratio: 0, delta: 0.25 },
      { id: 'partially_compliant', weight: 0.25, ratio: 0.5, delta: 0.125 },
    ]);
    expect(result.score).toBe(0.375);
  });

  it('widens the bounds by what is open instead of guessing it', () => {
    const controls = [
      buildControl('a', 'compliant'),
      buildControl('b', 'non_compliant'),
      buildControl('c', 'not_assessed'),
      buildControl('d', 'evaluation_error'),
    ];
    expect(score(controls)).toMatchObject({
      score: 0.5,
      lower: 0.25,
      upper: 0.75,
      applicable: 4,
      assessed: 2,
      coverage: 0.5,
      excluded: [
        { id: 'c', why: 'not_assessed' },
        { id: 'd', why: 'evaluation_error' },
      ],
    });
  });

  it('is 1 only when every control that applies is fulfilled', () => {
    const almost = Array.from({ length: 10_000 }, (_, i) => buildControl(String(i), 'compliant'));
    expect(score([...almost, buildControl('last', 'non_compliant')]).score).toBeLessThan(1);
    expect(
      score([...almost, buildControl('last', 'non_compliant', { ratio: 1 })]).score,
    ).toBeLessThan(1);
    expect(score([...almost, buildControl('last', 'not_applicable')]).score).toBe(1);
  });

  it('counts a control once, however many frameworks ask for it and however often it is mapped', () => {
    const data = buildCompliance({
      frameworks: ['x', 'y', 'z'].map((id) => buildFramework(id)),
      requirements: ['x', 'y', 'z'].map((id) => buildRequirement(`r-${id}`, id)),
      controls: [buildControl('a', 'compliant'), buildControl('b', 'non_compliant')],
      mappings: ['r-x', 'r-y', 'r-z', 'r-x', 'unknown'].flatMap((requirementId) => [
        { controlId: 'a', requirementId },
        { controlId: 'nobody', requirementId },
      ]),
    });
    expect(computeComplianceScore(data)).toMatchObject({ score: 0.5, denominator: 2 });
  });

  it('takes the worse of two controls with one id, whichever came first', () => {
    const twins = [buildControl('a', 'compliant'), buildControl('a', 'non_compliant')];
    expect(score(twins).score).toBe(0);
    expect(score(twins.toReversed()).score).toBe(0);
  });

  it('ignores ratios that are none', () => {
    const controls = [1.4, -0.1, NaN, Infinity].map((ratio, i) =>
      buildControl(String(i), 'compliant', { ratio }),
    );
    expect(score(controls).score).toBe(1);
  });

  it('states the score before and after exceptions', () => {
    const controls = [
      buildControl('a', 'compliant'),
      buildControl('b', 'exempt', { ratio: 0.2 }),
      buildControl('c', 'exempt'),
    ];
    const result = score(controls);
    expect(result.score).toBe(1);
    expect(result.scoreWithoutExceptions).toBe(0.6);
    expect(result.excluded).toEqual([
      { id: 'b', why: 'exempt' },
      { id: 'c', why: 'exempt' },
    ]);
    expect(score(controls, { exempt: 'count_as_compliant' }).score).toBe(1);
    expect(score(controls, { exempt: 'count_as_non_compliant' }).score).toBeCloseTo(1 / 3, 12);
  });

  it('does what each setting says', () => {
    const controls = [
      buildControl('a', 'compliant', { ratio: 0.9 }),
      buildControl('b', 'partially_compliant'),
      buildControl('c', 'insufficient_evidence'),
      buildControl('d', 'not_assessed'),
      buildControl('e', 'not_applicable'),
    ];
    expect(score(controls, { method: 'pass_ratio' }).score).toBeCloseTo(1 / 3, 12);
    expect(score(controls, { insufficientEvidence: 'exclude' }).score).toBe(0.7);
    expect(score(controls, { notAssessed: 'count_as_non_compliant' }).score).toBe(0.35);
    expect(score(controls, { partialCredit: 0.3 }).score).toBe(0.4);
    const anchored = score(controls, { notApplicable: 'anchor_to_target', target: 0.6 });
    expect(anchored.score).toBe(0.5);
    expect(anchored.applicable).toBe(4);
  });

  it('makes no score of targets alone', () => {
    const result = score([buildControl('a', 'not_applicable')], {
      notApplicable: 'anchor_to_target',
    });
    expect(result.score).toBeNull();
  });

  it('weighs by the policy and mends weights that are none', () => {
    const controls = [
      buildControl('heavy', 'compliant'),
      buildControl('light', 'non_compliant'),
      buildControl('none', 'non_compliant'),
    ];
    const weights: Record<string, number> = { heavy: 3, light: 1, none: 0 };
    const result = score(controls, { weights: ({ id }) => weights[id] ?? 1 });
    expect(result.score).toBe(0.75);
    expect(result.excluded).toEqual([{ id: 'none', why: 'no_weight' }]);
    for (const bad of [NaN, -1, Infinity, 1e308, Number('five')]) {
      expect(score(controls, { weights: () => bad }).score).toBeCloseTo(1 / 3, 12);
    }
  });

  describe('over requirements', () => {
    const data = buildCompliance({
      frameworks: [buildFramework('f')],
      requirements: [
        buildRequirement('heading', 'f'),
        buildRequirement('r1', 'f', { parentId: 'heading' }),
        buildRequirement('r2', 'f', { parentId: 'heading' }),
        buildRequirement('r3', 'f', { parentId: 'r3' }),
        buildRequirement('r4', 'f', { parentId: 'nowhere' }),
      ],
      controls: [
        buildControl('a', 'compliant'),
        buildControl('b', 'non_compliant'),
        buildControl('c', 'not_applicable'),
      ],
      mappings: [
        { controlId: 'a', requirementId: 'r1' },
        { controlId: 'a', requirementId: 'r2' },
        { controlId: 'b', requirementId: 'r2' },
        { controlId: 'c', requirementId: 'r3' },
      ],
    });

    it('takes the mean of a requirement’s controls, and its headings for headings', () => {
      expect(computeComplianceScore(data, { unit: 'requirement' })).toMatchObject({
        score: 0.75,
        lower: 0.5,
        applicable: 3,
        assessed: 2,
        excluded: [
          { id: 'r3', why: 'not_applicable' },
          { id: 'r4', why: 'unmapped' },
        ],
      });
    });

    it('takes none for a heading that is part of itself or of another framework', () => {
      const odd = buildCompliance({
        frameworks: [buildFramework('f'), buildFramework('g')],
        requirements: [
          buildRequirement('own', 'f', { parentId: 'own' }),
          buildRequirement('lone', 'f'),
          buildRequirement('other', 'g', { parentId: 'lone' }),
          buildRequirement('met', 'f'),
        ],
        controls: [buildControl('a', 'compliant')],
        mappings: [{ controlId: 'a', requirementId: 'met' }],
      });
      expect(computeComplianceScore(odd, { unit: 'requirement' })).toMatchObject({
        score: 1,
        lower: 0.25,
        coverage: 0.25,
        excluded: ['lone', 'own', 'other'].map((id) => ({ id, why: 'unmapped' })),
      });
    });

    it('fails a requirement with one failed control when it is strict', () => {
      const strict = computeComplianceScore(data, {
        method: 'strict',
        unmappedRequirement: 'non_compliant',
      });
      expect(strict.score).toBeCloseTo(1 / 3, 12);
      expect(strict.policy.unit).toBe('requirement');
    });

    it('leaves a requirement open while nothing has failed and something is not assessed', () => {
      const undecided = buildCompliance({
        requirements: [buildRequirement('r', 'f'), buildRequirement('s', 'f')],
        controls: [buildControl('a', 'compliant'), buildControl('b', 'not_assessed')],
        mappings: [
          { controlId: 'a', requirementId: 'r' },
          { controlId: 'b', requirementId: 'r' },
          { controlId: 'a', requirementId: 's' },
        ],
      });
      expect(computeComplianceScore(undecided, { method: 'strict' })).toMatchObject({
        score: 1,
        lower: 0.5,
        upper: 1,
        excluded: [{ id: 'r', why: 'not_assessed' }],
      });
    });
  });

  it('weighs each framework the same under the average of averages', () => {
    const data = buildCompliance({
      frameworks: [buildFramework('small'), buildFramework('large'), buildFramework('unseen')],
      requirements: [
        buildRequirement('s', 'small'),
        buildRequirement('l', 'large'),
        buildRequirement('u', 'unseen'),
      ],
      controls: [
        buildControl('a', 'compliant'),
        buildControl('b', 'non_compliant'),
        buildControl('c', 'non_compliant'),
        buildControl('d', 'non_compliant'),
        buildControl('e', 'not_assessed'),
      ],
      mappings: [
        { controlId: 'a', requirementId: 's' },
        ...['a', 'b', 'c', 'd'].map((controlId) => ({ controlId, requirementId: 'l' })),
        { controlId: 'e', requirementId: 'u' },
      ],
    });
    const result = computeComplianceScore(data, { method: 'average_of_averages' });
    expect(result.score).toBe(0.625);
    expect(result.lower).toBeCloseTo(1.25 / 3, 12);
    expect(result.upper).toBeCloseTo(2.25 / 3, 12);
    expect(result.contributions.find(({ id }) => id === 'a')).toEqual({
      id: 'a',
      weight: 0.625,
      ratio: 1,
      delta: 0,
    });
  });
});
