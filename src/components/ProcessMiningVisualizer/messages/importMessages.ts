/** The English texts of `EventLogImport`. */
export const importMessages = {
  importTitle: 'Open an event log',
  importHint: 'CSV, XES or OCEL 2.0 (JSON), also packed as .gz. Choose a file or drop one here.',
  importChoose: 'Choose a file',
  importReading: 'Reading {name}: {percent}',
  importReadingEvents: {
    one: 'Reading {name}: {percent}, {count} event',
    other: 'Reading {name}: {percent}, {count} events',
  },
  importCancel: 'Cancel',
  importFailed: '{name} could not be read',
  importDone: {
    one: '{name}: {count} event',
    other: '{name}: {count} events',
  },
  importEmpty: '{name} has no events that could be read',
  importDropped: { one: '{count} row was left out', other: '{count} rows were left out' },
  importIssues: { one: '{count} fault', other: '{count} faults' },
  importLine: 'Line {line}',
} as const;

export type ImportMessageKey = keyof typeof importMessages;
