import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

describe('computeComplianceScore, for every input and policy', () => {
  const runs = { numRuns: 10_000 };

  it('keeps 0 ≤ lower ≤ score ≤ upper ≤ 1, or none of the three', () => {
    fc.assert(
      fc.property(anyData, anyPolicy, (parts, policy) => {
        const { score, lower, upper, coverage } = computeComplianceScore(
          buildCompliance(parts),
          policy,
        );
        expect(coverage >= 0 && coverage <= 1).toBe(true);
        if (score === null || lower === null || upper === null) {
          expect([score, lower, upper]).toEqual([null, null, null]);
        } else {
          expect([0, lower, score, upper, 1]).toEqual(
            [0, lower, score, upper, 1].toSorted((a, b) => a - b),
          );
        }
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
        expect(computeComplianceScore(buildCompliance(reversed), policy)).toEqual(
          computeComplianceScore(buildCompliance(parts), policy),
        );
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
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      runs,
    );
  });

  it('has contributions that make up the score', () => {
    fc.assert(
      fc.property(anyData, anyPolicy, (parts, policy) => {
        const result = computeComplianceScore(buildCompliance(parts), policy);
        if (result.score === null) return;
        const sum = result.contributions.reduce(
          (all, { weight, ratio }) => all + weight * ratio,
          0,
        );
        const gain = result.contributions.reduce((all, { delta }) => all + delta, 0);
        expect(sum).toBeCloseTo(result.score, 9);
        expect(result.score + gain).toBeCloseTo(1, 9);
      }),
      runs,
    );
  });
});
