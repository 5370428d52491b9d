/** The English texts of the list of keys. */
export const keyMessages = {
  keyNext: 'Next and previous finding',
  keyOpen: 'Open, and why',
  keyHelp: 'These keys',
  keyRate: 'Helpful, not helpful',
} as const;

export type KeyMessageKey = keyof typeof keyMessages;
