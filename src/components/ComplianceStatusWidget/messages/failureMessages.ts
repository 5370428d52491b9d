/** The English texts of what could not be done. */
export const failureMessages = {
  failedRequestException: 'The exception for {control} was not requested.',
  failedRevokeException: 'The exception of {control} was not revoked.',
  failedAssign: '{control} was not assigned.',
  failedAttest: 'The attestation for {control} was not recorded.',
  failedStartRemediation: 'The remediation of {control} was not started.',
  failedRerunCheck: 'The check of {control} was not started.',
  failedSetDue: 'The due date of {control} was not set.',
  failedAddEvidence: 'The evidence for {control} was not added.',
  failedComment: 'The comment on {control} was not added.',
  failedRetry: 'Try again',
  failedDismiss: 'Dismiss',
} as const;
