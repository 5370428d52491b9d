import { answersInFull } from '../../../compliance/index';
import type { ComplianceView } from '../complianceView';

/** What one control answers in one framework. */
export interface MatrixCell {
  /** References of the requirements that it answers, in their order. */
  readonly requirements: readonly string[];
  /** Whether it answers all of them in part only. */
  readonly isInPart: boolean;
}

/** The cells that have something in them, by control and then by framework. */
export type MatrixCells = ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;

/** Which requirements of which frameworks each control answers. Cost: linear in mappings. */
export function matrixCells({ data, index }: ComplianceView): MatrixCells {
  const inFull = new Set<string>();
  for (const mapping of data.mappings) {
    if (answersInFull(mapping)) inFull.add(pair(mapping.controlId, mapping.requirementId));
  }
  const cells = new Map<string, Map<string, { requirements: string[]; isInPart: boolean }>>();
  for (const { id, frameworkId, reference } of index.requirements.values()) {
    for (const controlId of index.controlsOfRequirement.get(id) ?? []) {
      const row = cells.get(controlId) ?? new Map<string, never>();
      cells.set(controlId, row);
      const cell = row.get(frameworkId) ?? { requirements: [], isInPart: true };
      row.set(frameworkId, cell);
      cell.requirements.push(reference);
      cell.isInPart &&= !inFull.has(pair(controlId, id));
    }
  }
  return cells;
}

function pair(controlId: string, requirementId: string): string {
  return `${controlId}\u0000${requirementId}`;
}
