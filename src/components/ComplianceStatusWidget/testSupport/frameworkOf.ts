import type { ComplianceData } from '../../../model/index';
import {
  buildCompliance,
  buildControl,
  buildFramework,
  buildRequirement,
} from '../../../test/buildCompliance';

/** A framework with one requirement that all of its controls answer, one control for each result. */
export function frameworkOf(id: string, ...results: string[]): ComplianceData {
  const controls = results.map((result, i) => buildControl(`${id}-${i}`, result));
  return buildCompliance({
    frameworks: [buildFramework(id)],
    requirements: [buildRequirement(`${id}-r`, id)],
    controls,
    mappings: controls.map((control) => ({ controlId: control.id, requirementId: `${id}-r` })),
  });
}
