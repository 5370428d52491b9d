import type { ComplianceData, ComplianceRequirement } from '../model';
import { type ComplianceIndex, indexCompliance } from './complianceIndex';
import { measuredRatio } from './measuredRatio';
import { resolveScorePolicy, type ScorePolicy } from './scorePolicy';
import type { ScoreResult } from './scoreResult';
import { scoreScope } from './scoreScope';

/**
 * The score of each framework by its own controls and requirements, by the framework's id. A control that answers to
 * several frameworks counts once in each. A framework's own target goes before the policy's. Cost: linear in mappings, and a sort of the controls.
 *
 * @param settings What differs from `defaultScorePolicy`.
 * @param index The data's index, when it is at hand.
 */
export function computeFrameworkScores(
  data: ComplianceData,
  settings?: Partial<ScorePolicy>,
  index: ComplianceIndex = indexCompliance(data),
): ReadonlyMap<string, ScoreResult> {
  const policy = resolveScorePolicy(settings);
  const requirements = new Map<string, ComplianceRequirement[]>();
  for (const requirement of index.requirements.values()) {
    const others = requirements.get(requirement.frameworkId);
    if (others === undefined) requirements.set(requirement.frameworkId, [requirement]);
    else others.push(requirement);
  }
  const all = [...index.controls.values()];
  return new Map(
    data.frameworks.map(({ id, targetScore }) => {
      const ids = index.controlsOfFramework.get(id);
      const controls = ids === undefined ? [] : all.filter((control) => ids.has(control.id));
      const scope = { controls, requirements: requirements.get(id) ?? [] };
      const target = measuredRatio(targetScore ?? null) ?? policy.target;
      return [id, scoreScope(index, scope, { ...policy, target })];
    }),
  );
}
