/** The English texts of the export. */
export const exportMessages = {
  exportTitle: 'Export',
  exportScope: {
    one: '{count} control, with the policy and the time of the score.',
    other: '{count} controls, with the policy and the time of the score.',
  },
  exportCsv: 'CSV',
  exportCsvHint: 'For spreadsheets',
  exportJson: 'JSON',
  exportJsonHint: 'All facts, to make the score again',
  exportOscal: 'OSCAL',
  exportOscalHint: 'Assessment results for auditors’ tools',
  exportPrint: 'Print',
  exportPrintHint: 'Every control with its text',
  exportDone: 'Exported',
  exportFailed: 'The export failed.',
  printScore: 'Score of all controls',
  printStatus: 'Status',
  printRequirement: 'Requirement',
  printNotApplicable: 'Requirements that do not apply',
  printReason: 'Reason',
} as const;
