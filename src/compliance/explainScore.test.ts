import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompliance, buildControl, buildFramework } from '../test/buildCompliance';
import { computeComplianceScore } from './computeComplianceScore';
import { explainScore, type ScoreWords } from './explainScore';
import { frameworkStatus } from './frameworkStatus';
import { gapToTarget } from './gapToTarget';
import { resultOrder } from './resultOrder';

const words: ScoreWords = {
  say: (sentence, values) => [sentence, ...Object.values(values)].join(' '),
  percent: (ratio) => `${Math.floor(ratio * 100)}%`,
};

const controls = [
  buildControl('a', 'compliant'),
  buildControl('b', 'non_compliant', { ratio: 0.4 }),
  buildControl('c', 'insufficient_evidence'),
  buildControl('d', 'not_assessed'),
  buildControl('e', 'exempt', { ratio: 0 }),
  buildControl('f', 'not_applicable'),
  buildControl('g', 'non_compliant', { ratio: 0.9 }),
];
const result = computeComplianceScore(buildCompliance({ controls }), { target: 0.9 });

describe('explainScore', () => {
  it('says what counts, what is left out and why, how far it may move, and what lifts it', () => {
    expect(explainScore(result, words)).toEqual([
      'scoreOfControls 4 57%',
      'scoreLeavesOutNotAssessed 1',
      'scoreLeavesOutExempt 1',
      'scoreLeavesOutNotApplicable 1',
      'scoreCountsUnproven 1',
      'scoreBounds 46% 86%',
      'scoreWithoutExceptions 46%',
      'scoreGap 2 90%',
    ]);
  });

  it('says that there is no score, and what was left out', () => {
    const none = computeComplianceScore(buildCompliance({ controls: [buildControl('a')] }));
    expect(explainScore(none, words)).toEqual(['scoreNone', 'scoreLeavesOutNotAssessed 1']);
  });

  it('is short about a full score', () => {
    const full = computeComplianceScore(
      buildCompliance({ controls: [buildControl('a', 'compliant')] }),
    );
    expect(explainScore(full, words)).toEqual(['scoreOfControls 1 100%']);
  });

  it.each([
    [{ method: 'pass_ratio' }, 'scoreOfCompliantControls'],
    [{ method: 'strict' }, 'scoreNone'],
    [{ method: 'average_of_averages' }, 'scoreOfFrameworks'],
    [{ weights: () => 2 }, 'scoreWeighted'],
  ] as const)('names the method of %o', (policy, sentence) => {
    const said = explainScore(computeComplianceScore(buildCompliance({ controls }), policy), words);
    expect(said.some((text) => text.startsWith(sentence))).toBe(true);
  });
});

describe('gapToTarget', () => {
  it('names the fewest controls that lift the score to the target, the largest gain first', () => {
    expect(gapToTarget(result, 0.7).map(({ id }) => id)).toEqual(['c']);
    expect(gapToTarget(result, 0.9).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(gapToTarget(result, 0.5)).toEqual([]);
  });

  it('reaches every target, and would not with one control less', () => {
    const someControls = fc.array(
      fc.tuple(
        fc.constantFrom(...resultOrder),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      ),
    );
    fc.assert(
      fc.property(someControls, fc.double({ min: 0, max: 1, noNaN: true }), (list, target) => {
        const some = computeComplianceScore(
          buildCompliance({
            controls: list.map(([name, ratio], i) => buildControl(String(i), name, { ratio })),
          }),
        );
        const gains = gapToTarget(some, target);
        if (some.score === null || gains.length === 0) return;
        const total = gains.reduce((sum, { gain }) => sum + gain, 0);
        const last = gains.at(-1)?.gain ?? 0;
        expect(some.score + total).toBeGreaterThan(target - 1e-8);
        expect(some.score + total - last).toBeLessThan(target);
      }),
    );
  });
});

describe('frameworkStatus', () => {
  const score = (controlResult: string) =>
    computeComplianceScore(buildCompliance({ controls: [buildControl('a', controlResult)] }));

  it('does not call compliant what has no score and nothing assessed', () => {
    const vacuous = buildFramework('gdpr', { status: 'compliant' });
    expect(frameworkStatus(vacuous, score('not_assessed'))).toBe('not_assessed');
  });

  it.each(['compliant', 'at_risk', 'non_compliant', 'exempt', 'under_review'])(
    'leaves a stated %s as it is',
    (status) => {
      const framework = buildFramework('gdpr', { status, score: 0.5 });
      expect(frameworkStatus(framework, score('not_assessed'))).toBe(status);
      expect(frameworkStatus({ ...framework, score: null }, undefined)).toBe(status);
    },
  );
});
