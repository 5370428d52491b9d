import type { Format } from '../../../internal/index';
import { recordMessages } from './recordMessages';
import type { SummaryMessageKey } from './summaryMessages';

/** The English texts of a control's detail and of what can be done there. */
export const detailMessages = {
  detailClose: 'Close',
  detailGone: 'This control is no longer listed.',
  exemptOtherwise: 'Without the exception: {result}',
  factOwner: 'Owner',
  factDue: 'Due',
  factSeverity: 'Severity',
  factAssessedBy: 'Found by',
  factFulfilled: 'Fulfilled',
  byAutomated: 'Automated check',
  byManual: 'Manual review',
  byAttested: 'Attestation',
  byInherited: 'Inherited',
  byAiSuggested: 'Suggested by AI',

  partRequirements: 'Supports',
  partEvidence: 'Evidence',
  partExceptions: 'Exceptions',
  partViolations: 'Violations',
  partRemediation: 'Remediation',
  partProcedures: 'Audit procedures',
  partSafeguards: 'Measures asked for',
  partTrail: 'Audit trail',
  noEvidence: 'No evidence listed',
  noExceptions: 'No exceptions',
  noViolations: 'No violations recorded',
  noRemediation: 'No remediation listed',
  noTrail: 'No events recorded',
  moreEvents: { one: '{count} earlier event', other: '{count} earlier events' },
  collected: 'Collected',
  validUntil: 'Valid until',
  expiredOn: 'Expired',
  heldUntil: 'Until',
  heldFrom: 'From',
  approvedBy: 'Approved by {name}',
  requestedBy: 'Requested by {name}',
  noEnd: 'No end stated',
  occurred: 'Occurred',
  started: 'Started',

  kindWaiver: 'Waiver',
  kindRiskAccepted: 'Risk accepted',
  kindCompensatingControl: 'Compensating control',
  kindFalsePositive: 'False positive',
  kindMitigated: 'Mitigated',

  actions: 'Actions',
  saving: 'Saving…',
  readOnly: 'Not available while offline.',
  actRequestException: 'Request exception',
  actRevokeException: 'Revoke',
  actAssign: 'Assign',
  actAttest: 'Attest',
  actStartRemediation: 'Start remediation',
  actRerunCheck: 'Rerun check',
  formReason: 'Reason',
  formKind: 'Kind',
  formUntil: 'Until',
  formOwner: 'Owner',
  formOutcome: 'Outcome',
  formFulfilled: 'Fulfilled',
  formNotFulfilled: 'Not fulfilled',
  formNote: 'What you saw',
  formSend: 'Send',
  formCancel: 'Cancel',
  formMissing: 'Fill this in first.',

  saidRequestException: 'Exception requested',
  saidRevokeException: 'Exception revoked',
  saidAssign: 'Owner assigned',
  saidAttest: 'Attestation recorded',
  saidStartRemediation: 'Remediation started',
  saidRerunCheck: 'Check started',
} as const;

/** All texts that a control's detail uses beside those of the summary. */
export const detailTexts = { ...recordMessages, ...detailMessages };

/** How a control's detail writes for its reader. */
export type DetailFormat = Format<SummaryMessageKey | keyof typeof detailTexts>;
