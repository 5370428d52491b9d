/** The English texts of the export menu. */
export const exportMessages = {
  exportFailed: 'The export failed.',
  exportSvg: 'Picture (SVG)',
  exportPng: 'Picture (PNG)',
  exportActivitiesCsv: 'Activities (CSV)',
  exportPathsCsv: 'Paths (CSV)',
  exportBpmn: 'BPMN 2.0 (XML)',
  exportJson: 'Graph (JSON)',
} as const;

export type ExportMessageKey = keyof typeof exportMessages;
