import type {
  AuditEvent,
  ComplianceControl,
  ComplianceData,
  ComplianceEvidence,
  ComplianceException,
} from '../model';
import type { ComplianceAction, ComplianceOperation } from './complianceAction';

/**
 * The data as it is once the operations have gone through: each lies over the service's data by itself, so that one
 * that fails is taken back without touching what came after it. A request for an exception exempts nothing until it is
 * approved, and evidence that was added proves nothing until it is. Without operations it is the same object.
 */
export function foldOperations(
  data: ComplianceData,
  operations: readonly ComplianceOperation[],
): ComplianceData {
  return operations
    .filter(({ status }) => status !== 'failed')
    .reduce((before, operation) => apply(before, operation), data);
}

function apply(data: ComplianceData, { id, at, action }: ComplianceOperation): ComplianceData {
  switch (action.kind) {
    case 'request-exception':
      return { ...data, exceptions: [...(data.exceptions ?? []), requested(id, action)] };
    case 'revoke-exception':
      return {
        ...data,
        exceptions: (data.exceptions ?? []).map((exception) =>
          exception.id === action.exceptionId && exception.controlId === action.controlId
            ? { ...exception, state: 'revoked' }
            : exception,
        ),
      };
    case 'assign':
      return withControl(data, action.controlId, { owner: action.owner });
    case 'attest':
      return {
        ...withControl(data, action.controlId, {
          result: action.result,
          ratio: null,
          assessedBy: 'attested',
          assessedAt: at,
        }),
        evidence: [
          ...(data.evidence ?? []),
          unreviewed({ id, controlId: action.controlId, title: action.note, collectedAt: at }),
        ],
      };
    case 'set-due':
      return withControl(data, action.controlId, { dueAt: action.dueAt });
    case 'add-evidence': {
      const { controlId, title, evidenceKind: kind, href, validUntil } = action;
      const added = unreviewed({ id, controlId, title, kind, href, validUntil, collectedAt: at });
      return { ...data, evidence: [...(data.evidence ?? []), added] };
    }
    case 'comment':
      return { ...data, auditTrail: [...data.auditTrail, commented(id, at, action)] };
    case 'start-remediation':
      return {
        ...data,
        remediations: (data.remediations ?? []).map((remediation) =>
          remediation.id === action.remediationId && remediation.controlId === action.controlId
            ? { ...remediation, state: 'in_progress', startedAt: at }
            : remediation,
        ),
      };
    case 'rerun-check':
      // What a check finds is not known before it has run.
      return data;
  }
}

function requested(
  id: string,
  action: Extract<ComplianceAction, { kind: 'request-exception' }>,
): ComplianceException {
  return {
    id,
    controlId: action.controlId,
    kind: action.exceptionKind,
    state: 'in_review',
    reason: action.reason,
    requestedBy: null,
    approvedBy: null,
    effectiveFrom: null,
    expiresAt: action.expiresAt,
  };
}

/** Evidence that nobody has looked at yet; an attestation unless said otherwise. */
function unreviewed(
  fields: Pick<ComplianceEvidence, 'id' | 'controlId' | 'title' | 'collectedAt'> &
    Partial<ComplianceEvidence>,
): ComplianceEvidence {
  return { kind: 'attestation', validUntil: null, ...fields, state: 'in_review' };
}

function commented(
  id: string,
  at: number,
  { controlId, text }: Extract<ComplianceAction, { kind: 'comment' }>,
): AuditEvent {
  return {
    id,
    category: 'comment',
    at,
    actor: null,
    action: text,
    controlId,
    subject: null,
    details: null,
    outcome: null,
  };
}

function withControl(
  data: ComplianceData,
  controlId: string,
  fields: Partial<ComplianceControl>,
): ComplianceData {
  return {
    ...data,
    controls: data.controls.map((control) =>
      control.id === controlId ? { ...control, ...fields } : control,
    ),
  };
}
