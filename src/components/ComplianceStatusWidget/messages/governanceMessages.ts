/** The English texts of governance. */
export const governanceMessages = {
  governance: 'Governance',
  governancePolicies: 'Policies',
  governanceViolations: 'Violations',
  governanceOpen: { one: '{count} open violation', other: '{count} open violations' },
  governanceNone: 'No open violation',
  policyEnabled: 'On',
  policyDisabled: 'Off',
  policyUnknown: 'Not stated whether it is on',
  ofPolicy: 'Policy {policy}',
  actionTaken: 'Action taken: {action}',
  showAllViolations: { one: 'Show {count} violation', other: 'Show all {count} violations' },
  recommendations: 'The service recommends',
} as const;
