/** The English texts of an act that the app refused. */
export const refusalMessages = {
  refused: 'Not saved, and taken back: {reason}',
  refusedUnknown: 'Not saved, and taken back. No reason was given.',
} as const;
