/** The English words for what belongs to a control: evidence, exceptions, violations, remediation and gravity. */
export const recordMessages = {
  severityCritical: 'Critical',
  severityHigh: 'High',
  severityMedium: 'Medium',
  severityLow: 'Low',

  kindWaiver: 'Waiver',
  kindRiskAccepted: 'Risk accepted',
  kindCompensatingControl: 'Compensating control',
  kindFalsePositive: 'False positive',
  kindMitigated: 'Mitigated',

  kindFile: 'File',
  kindLink: 'Link',
  kindTest: 'Test',
  kindScreenshot: 'Screenshot',
  kindLog: 'Log',
  byAttested: 'Attestation',

  evidenceFresh: 'Current',
  evidenceExpiring: 'Expires soon',
  evidenceExpired: 'Expired',
  evidenceUnknown: 'No expiry stated',
  evidenceRejected: 'Rejected',
  evidenceUnapproved: 'Not approved yet',

  exceptionActive: 'Active',
  exceptionPlanned: 'Not begun yet',
  exceptionExpired: 'Expired',
  exceptionOpen: 'Awaiting decision',
  exceptionEnded: 'Revoked or rejected',

  violationOpen: 'Open',
  violationResolved: 'Resolved',
  violationEscalated: 'Escalated',

  remediationProposed: 'Proposed',
  remediationInProgress: 'In progress',
  remediationDone: 'Done',
  remediationFailed: 'Failed',
  remediationRolledBack: 'Rolled back',
} as const;
