/** The English text of which part of a long list is drawn. */
export const rangeMessages = {
  shown: '{from} to {to} of {count}',
} as const;
