import type { ComplianceControl, ComplianceRequirement, ControlResult } from '../model';
import { averageOfAverages } from './averageOfAverages';
import type { ComplianceIndex } from './complianceIndex';
import { inPart, requirementStanding } from './requirementStanding';
import { knownResult, resultOrder } from './resultOrder';
import type { ScorePolicy, ScoreUnit } from './scorePolicy';
import type { ScoreResult } from './scoreResult';
import { scoreUnits, type UnitScore, type WeighedUnit } from './scoreUnits';
import { setAside, standingOf } from './standing';

/** What a score is made over: everything, or one framework's part. Both lists are sorted by id. */
export interface ScoreScope {
  readonly controls: readonly ComplianceControl[];
  readonly requirements: readonly ComplianceRequirement[];
}

/** The score of a scope, with and without exceptions. */
export function scoreScope(
  index: ComplianceIndex,
  scope: ScoreScope,
  policy: ScorePolicy,
): ScoreResult {
  const byResult = countResults(scope.controls);
  const result = scoreBy(index, scope, policy);
  const withoutExceptions =
    byResult.exempt === 0 ? result : scoreBy(index, scope, { ...policy, exempt: 'use_underlying' });
  return {
    ...result,
    scoreWithoutExceptions: withoutExceptions.score,
    coverage: result.applicable === 0 ? 0 : result.assessed / result.applicable,
    byResult,
    policy,
  };
}

function scoreBy(index: ComplianceIndex, scope: ScoreScope, policy: ScorePolicy): UnitScore {
  if (policy.method !== 'average_of_averages') return scoreUnits(weigh(index, scope, policy));
  return averageOfAverages(
    partsByFramework(index, scope).map((part) => scoreUnits(weigh(index, part, policy))),
  );
}

function weigh(index: ComplianceIndex, scope: ScoreScope, policy: ScorePolicy): WeighedUnit[] {
  const weightOf = (unit: ScoreUnit) => policy.weights?.(unit) ?? unit.weight ?? 1;
  if (policy.unit === 'control') {
    return scope.controls.map((control) => ({
      id: control.id,
      standing: standingOf(control, policy),
      weight: weightOf(control),
    }));
  }
  return scope.requirements.flatMap((requirement) => {
    const controls = [...(index.controlsOfRequirement.get(requirement.id) ?? [])].flatMap(
      (id) => index.controls.get(id) ?? [],
    );
    // A requirement that only holds others is a heading: its parts are counted, it is not.
    if (controls.length === 0 && index.parentRequirements.has(requirement.id)) return [];
    if (requirement.applicability?.isApplicable === false) {
      const anchor = policy.notApplicable === 'anchor_to_target' ? policy.target : null;
      const standing = setAside('not_applicable', anchor);
      return { id: requirement.id, standing, weight: weightOf(requirement) };
    }
    return {
      id: requirement.id,
      standing: inPart(
        requirementStanding(
          controls.map((control) => standingOf(control, policy)),
          policy,
        ),
        controls.length === 0 || index.fullyAnswered.has(requirement.id),
        policy,
      ),
      weight: weightOf(requirement),
    };
  });
}

/** The scope's part of each framework; controls that answer to none form a part of their own. */
function partsByFramework(index: ComplianceIndex, scope: ScoreScope): ScoreScope[] {
  const parts = new Map<
    string | null,
    { controls: ComplianceControl[]; requirements: ComplianceRequirement[] }
  >();
  const partOf = (frameworkId: string | null) => {
    const part = parts.get(frameworkId) ?? { controls: [], requirements: [] };
    parts.set(frameworkId, part);
    return part;
  };
  for (const control of scope.controls) {
    for (const id of index.frameworksOfControl.get(control.id) ?? [null])
      partOf(id).controls.push(control);
  }
  for (const requirement of scope.requirements) {
    partOf(requirement.frameworkId).requirements.push(requirement);
  }
  const place = (frameworkId: string | null) => (frameworkId === null ? '' : `:${frameworkId}`);
  return [...parts].sort(([a], [b]) => (place(a) < place(b) ? -1 : 1)).map(([, part]) => part);
}

function countResults(controls: readonly ComplianceControl[]): Record<ControlResult, number> {
  const counts = Object.fromEntries(resultOrder.map((result) => [result, 0])) as Record<
    ControlResult,
    number
  >;
  for (const control of controls) counts[knownResult(control.result)] += 1;
  return counts;
}
