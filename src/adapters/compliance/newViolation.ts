import type { ComplianceViolation } from '../../model';

/** A violation of which an answer states no more than `stated`. */
export function newViolation(
  stated: Pick<ComplianceViolation, 'id' | 'title'> & Partial<ComplianceViolation>,
): ComplianceViolation {
  return {
    severity: null,
    frameworkId: null,
    controlId: null,
    policyId: null,
    actor: null,
    actionTaken: null,
    status: 'open',
    occurredAt: null,
    resolvedAt: null,
    ...stated,
  };
}
