import type {
  ComplianceControl,
  ComplianceData,
  ComplianceEvidence,
  ComplianceException,
  ComplianceFramework,
  ComplianceRequirement,
} from '../model';

/** Compliance data for a test: what the test is about, and nothing else. */
export function buildCompliance(parts: Partial<ComplianceData> = {}): ComplianceData {
  return {
    frameworks: [],
    requirements: [],
    controls: [],
    mappings: [],
    violations: [],
    policies: [],
    auditTrail: [],
    recommendations: [],
    ...parts,
  };
}

/** A control that nobody assessed, unless said otherwise. */
export function buildControl(
  id: string,
  result: ComplianceControl['result'] = 'not_assessed',
  fields: Partial<ComplianceControl> = {},
): ComplianceControl {
  return {
    id,
    reference: id,
    title: `Control ${id}`,
    description: null,
    result,
    ratio: null,
    safeguards: [],
    remediation: [],
    owner: null,
    assessedAt: null,
    dueAt: null,
    severity: null,
    ...fields,
  };
}

/** A framework of which only the name is known, unless said otherwise. */
export function buildFramework(
  id: string,
  fields: Partial<ComplianceFramework> = {},
): ComplianceFramework {
  return {
    id,
    kind: 'custom',
    name: id.toUpperCase(),
    tenantId: null,
    region: null,
    score: null,
    status: 'not_assessed',
    assessedAt: null,
    nextAuditAt: null,
    gaps: [],
    recommendations: [],
    ...fields,
  };
}

/** A requirement of a framework. */
export function buildRequirement(
  id: string,
  frameworkId: string,
  fields: Partial<ComplianceRequirement> = {},
): ComplianceRequirement {
  return {
    id,
    frameworkId,
    parentId: null,
    reference: id,
    title: `Requirement ${id}`,
    description: null,
    severity: null,
    category: null,
    ...fields,
  };
}

/** An exception that was approved and does not end, unless said otherwise. */
export function buildException(
  id: string,
  controlId: string,
  fields: Partial<ComplianceException> = {},
): ComplianceException {
  return {
    id,
    controlId,
    kind: 'waiver',
    state: 'approved',
    reason: null,
    requestedBy: null,
    approvedBy: null,
    effectiveFrom: null,
    expiresAt: null,
    ...fields,
  };
}

/** Evidence of which only the title is known, unless said otherwise. */
export function buildEvidence(
  id: string,
  controlId: string,
  fields: Partial<ComplianceEvidence> = {},
): ComplianceEvidence {
  return {
    id,
    controlId,
    title: `Evidence ${id}`,
    kind: 'file',
    state: null,
    collectedAt: null,
    validUntil: null,
    ...fields,
  };
}
