/** The English texts that several parts share which are loaded later. */
export const partMessages = {
  rail: 'Beside the map',
  unknown: 'Not known',
  variants: 'Variants',
  variantsMore: { one: 'Show {count} more', other: 'Show {count} more' },
  filterPath: '{from} → {to}',
  findings: 'Findings',
  toolClose: 'Close {tool}',
  conformDeviates: 'Deviation',
} as const;
