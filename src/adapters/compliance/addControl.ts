import type { ComplianceControl, ComplianceData, ComplianceRequirement } from '../../model';
import type { Draft } from '../values/draft';

type Stated = Pick<ComplianceControl, 'reference' | 'title' | 'result'> &
  Partial<Omit<ComplianceControl, 'id'>> &
  Partial<Pick<ComplianceRequirement, 'category'>>;

/**
 * Adds a requirement and the one control that was assessed for it, both in the same words: Error-IQ assesses
 * requirements themselves. Returns the control's id.
 */
export function addControl(
  data: Draft<ComplianceData>,
  frameworkId: string,
  requirementId: string,
  { category = null, ...stated }: Stated,
): string {
  const controlId = `${requirementId}/control`;
  const control: ComplianceControl = {
    id: controlId,
    description: null,
    ratio: null,
    safeguards: [],
    remediation: [],
    owner: null,
    assessedAt: null,
    dueAt: null,
    severity: null,
    ...stated,
  };
  const { reference, title, description, severity } = control;
  data.controls.push(control);
  data.requirements.push({
    id: requirementId,
    frameworkId,
    parentId: null,
    reference,
    title,
    description,
    severity,
    category,
  });
  data.mappings.push({ controlId, requirementId });
  return controlId;
}
