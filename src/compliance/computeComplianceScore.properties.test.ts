import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompliance, buildControl, buildRequirement } from '../test/buildCompliance';
import { computeComplianceScore } from './computeComplianceScore';
import { displayScore } from './displayScore';
import { resultOrder } from './resultOrder';
import type { ScorePolicy } from './scorePolicy';

const anyRatio = fc.option(
  fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(1.4, NaN, -1, 1 - 2 ** -53, 2 ** -60)),
);
const anyResult = fc.constantFrom<string>(...resultOrder, 'PASS', '');
/** Also what a server sends that is no number, whatever the type says. */
const anyWeight = fc.option(
  fc.oneof(
    fc.double(),
    fc.constantFrom(0, -1, NaN, Infinity, 1e308, 5e-324, '5' as unknown as number),
  ),
  { nil: undefined },
);
const someId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '', '__proto__');

const anyData = fc.record({
  controls: fc.array(
    fc
      .tuple(someId, anyResult, anyRatio, anyWeight)
      .map(([id, result, ratio, weight]) => buildControl(id, result, { ratio, weight })),
    { maxLength: 10 },
  ),
  requirements: fc.array(
    fc
      .tuple(someId, someId, fc.option(someId), anyWeight, fc.option(fc.boolean()))
      .map(([id, framework, parentId, weight, isApplicable]) =>
        buildRequirement(id, framework, {
          parentId,
          weight,
          applicability: isApplicable === null ? null : { isApplicable, justification: null },
        }),
      ),
    { maxLength: 5 },
  ),
  mappings: fc.array(fc.record({ controlId: someId, requirementId: someId }), { maxLength: 15 }),
});

/** The same data twice, in two orders. */
const anyShuffled = anyData.chain((parts) => {
  const shuffle = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length });
  return fc.tuple(
    fc.constant(parts),
    fc.record({
      controls: shuffle(parts.controls),
      requirements: shuffle(parts.requirements),
      mappings: shuffle(parts.mappings),
    }),
  );
});

const anyWeights = fc
  .array(fc.oneof(fc.double(), fc.constantFrom(0, 1, 1e308, NaN)), { minLength: 3, maxLength: 3 })
  .map(
    (weights) =>
      ({ id }: { id: string }) =>
        weights[id.charCodeAt(0) % 3] ?? 1,
  );

const anyPolicy: fc.Arbitrary<Partial<ScorePolicy>> = fc.record({
  unit: fc.constantFrom('control', 'requirement'),
  method: fc.constantFrom('weighted_average', 'pass_ratio', 'average_of_averages', 'strict'),
  partialCredit: fc.double(),
  notApplicable: fc.constantFrom('exclude', 'anchor_to_target'),
  exempt: fc.constantFrom(
    'exclude',
    'count_as_compliant',
    'count_as_non_compliant',
    'use_underlying',
  ),
  notAssessed: fc.constantFrom('exclude', 'count_as_non_compliant'),
  insufficientEvidence: fc.constantFrom('exclude', 'count_as_non_compliant'),
  unmappedRequirement: fc.constantFrom('not_assessed', 'non_compliant'),
  target: fc.double(),
  // Without them each unit's own weight counts.
  weights: fc.option(anyWeights, { nil: undefined }),
});

/** Ten thousand inputs each: the properties answer by a boolean, since an assertion in each run would cost the most. */
const runs = { numRuns: 10_000 };

const isClose = (a: number, b: number) => Math.abs(a - b) < 5e-10;

describe('computeComplianceScore, for every input and policy', () => {
  it('is asked about data that mostly has a score, and is not always sure of it', () => {
    const results = fc
      .sample(fc.tuple(anyData, anyPolicy), { numRuns: 1000, seed: 6 })
      .map(([parts, policy]) => computeComplianceScore(buildCompliance(parts), policy));
    const scored = results.filter(({ score }) => score !== null);
    expect(scored.length).toBeGreaterThan(400);
    expect(results.length - scored.length).toBeGreaterThan(50);
    expect(scored.filter(({ lower, upper }) => lower !== upper).length).toBeGreaterThan(100);
    expect(scored.filter(({ score }) => score !== 0 && score !== 1).length).toBeGreaterThan(100);
  });

  it('keeps 0 ≤ lower ≤ score ≤ upper ≤ 1, or none of the three', () => {
    fc.assert(
      fc.property(anyData, anyPolicy, (parts, policy) => {
        const { score, lower, upper, coverage } = computeComplianceScore(
          buildCompliance(parts),
          policy,
        );
        const isCovered = coverage >= 0 && coverage <= 1;
        if (score === null || lower === null || upper === null) {
          return isCovered && score === lower && lower === upper;
        }
        return isCovered && 0 <= lower && lower <= score && score <= upper && upper <= 1;
      }),
      runs,
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(anyShuffled, anyPolicy, ([parts, shuffled], policy) => {
        const [one, other] = [parts, shuffled].map((each) =>
          JSON.stringify(computeComplianceScore(buildCompliance(each), policy)),
        );
        return one === other;
      }),
      runs,
    );
  });

  it('is 1 and shows 100% exactly when all that counts is fulfilled and nothing is open', () => {
    fc.assert(
      fc.property(anyData, anyPolicy, (parts, policy) => {
        // The mean of means is made of scores, and is as exact as they are.
        const method = policy.method === 'average_of_averages' ? undefined : policy.method;
        const settings = { ...policy, method } as Partial<ScorePolicy>;
        const result = computeComplianceScore(buildCompliance(parts), settings);
        const { score, lower, contributions } = result;
        if (score === null) return displayScore(result) === null;
        const isFulfilled = contributions.every(({ ratio }) => ratio === 1);
        return (
          (score === 1) === isFulfilled &&
          (displayScore(result) === 100) === (isFulfilled && lower === 1)
        );
      }),
      runs,
    );
  });

  it('is never lowered by one more fulfilled control under the default policy', () => {
    fc.assert(
      fc.property(anyData, anyWeight, ({ controls }, weight) => {
        const scoreOf = (all: typeof controls) =>
          computeComplianceScore(buildCompliance({ controls: all })).score;
        const plain = controls.map((control) => ({ ...control, weight: null }));
        const one = buildControl('one more', 'compliant');
        const [before, after] = [scoreOf(plain), scoreOf([...plain, one])];
        // With weights that are no whole numbers sums are rounded.
        const weighed = scoreOf(controls) ?? 0;
        const alsoWeighed = scoreOf([...controls, { ...one, weight: weight ?? 1 }]) ?? weighed;
        return after !== null && after >= (before ?? 0) && alsoWeighed >= weighed - 1e-9;
      }),
      runs,
    );
  });

  it('has contributions that make up the score', () => {
    fc.assert(
      fc.property(anyData, anyPolicy, (parts, policy) => {
        const { score, contributions } = computeComplianceScore(buildCompliance(parts), policy);
        if (score === null) return true;
        const sum = contributions.reduce((all, { weight, ratio }) => all + weight * ratio, 0);
        const gain = contributions.reduce((all, { delta }) => all + delta, 0);
        return isClose(sum, score) && isClose(score + gain, 1);
      }),
      runs,
    );
  });
});
