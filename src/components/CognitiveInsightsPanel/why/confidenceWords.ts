/** The messages of the levels of confidence that a person can state, the highest first. */
export const confidenceWords = {
  high: 'confidenceHigh',
  medium: 'confidenceMedium',
  low: 'confidenceLow',
} as const;
