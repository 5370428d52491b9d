import fc from 'fast-check';
import { describe, it } from 'vitest';
import { buildCompliance, buildControl, buildRequirement } from '../test/buildCompliance';
import { computeComplianceScore } from './computeComplianceScore';
import { resultOrder } from './resultOrder';
import type { ScorePolicy } from './scorePolicy';

const anyRatio = fc.option(
  fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(1.4, NaN, -1, 1 - 2 ** -53, 2 ** -60)),
);
const anyResult = fc.constantFrom<string>(...resultOrder, 'PASS', '');
const someId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '', '__proto__');

const anyData = fc.record({
  controls: fc.array(
    fc
      .tuple(someId, anyResult, anyRatio)
      .map(([id, result, ratio]) => buildControl(id, result, { ratio })),
    { maxLength: 10 },
  ),
  requirements: fc.array(
    fc
      .tuple(someId, someId, fc.option(someId))
      .map(([id, framework, parentId]) => buildRequirement(id, framework, { parentId })),
    { maxLength: 5 },
  ),
  mappings: fc.array(fc.record({ controlId: someId, requirementId: someId }), { maxLength: 15 }),
});

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
  weights: fc
    .array(fc.oneof(fc.double(), fc.constantFrom(0, 1, 1e308, NaN)), { minLength: 3, maxLength: 3 })
    .map(
      (weights) =>
        ({ id }: { id: string }) =>
          weights[id.charCodeAt(0) % 3] ?? 1,
    ),
});

/** Ten thousand inputs each: the properties answer by a boolean, since an assertion in each run would cost the most. */
const runs = { numRuns: 10_000 };

const isClose = (a: number, b: number) => Math.abs(a - b) < 5e-10;

describe('computeComplianceScore, for every input and policy', () => {
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
      fc.property(anyData, anyPolicy, (parts, policy) => {
        const reversed = {
          controls: parts.controls.toReversed(),
          requirements: parts.requirements.toReversed(),
          mappings: parts.mappings.toReversed(),
        };
        const [one, other] = [parts, reversed].map((each) =>
          JSON.stringify(computeComplianceScore(buildCompliance(each), policy)),
        );
        return one === other;
      }),
      runs,
    );
  });

  it('is never lowered by one more fulfilled control under the default policy', () => {
    fc.assert(
      fc.property(anyData, ({ controls }) => {
        const before = computeComplianceScore(buildCompliance({ controls })).score ?? 0;
        const more = [...controls, buildControl('one more', 'compliant')];
        const after = computeComplianceScore(buildCompliance({ controls: more })).score ?? -1;
        return after >= before;
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
