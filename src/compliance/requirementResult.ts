import type { ControlResult } from '../model';
import type { ComplianceIndex } from './complianceIndex';
import { knownResult, resultPlace } from './resultOrder';

/**
 * The result of a requirement by the controls that answer it: that of the one that needs a person most. `null` without
 * a control. What is answered only in part is partially compliant at best.
 */
export function requirementResult(
  index: ComplianceIndex,
  requirementId: string,
): ControlResult | null {
  let worst: ControlResult | null = null;
  for (const id of index.controlsOfRequirement.get(requirementId) ?? []) {
    const result = knownResult(index.controls.get(id)?.result ?? '');
    if (worst === null || resultPlace(result) < resultPlace(worst)) worst = result;
  }
  const isInPart = worst === 'compliant' && !index.fullyAnswered.has(requirementId);
  return isInPart ? 'partially_compliant' : worst;
}
