import type { ComplianceData } from '@auterity/shared-components';
import {
  buildCompliance,
  buildControl,
  buildFramework,
  buildRequirement,
} from '../../src/test/buildCompliance';

/** Frameworks with one requirement each, that controls of these results answer. */
export function frameworks(resultsOf: Readonly<Record<string, readonly string[]>>): ComplianceData {
  const all = Object.entries(resultsOf);
  const controls = all.flatMap(([id, results]) =>
    results.map((result, i) =>
      buildControl(`${id}-${i}`, result, { title: `${id}, control ${i + 1}` }),
    ),
  );
  return buildCompliance({
    frameworks: all.map(([id]) => buildFramework(id, { name: id })),
    requirements: all.map(([id]) => buildRequirement(`r-${id}`, id)),
    controls,
    mappings: all.flatMap(([id, results]) =>
      results.map((_, i) => ({ controlId: `${id}-${i}`, requirementId: `r-${id}` })),
    ),
  });
}
