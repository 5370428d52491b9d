/** The ways in which the report leaves the widget. */
export type ComplianceExportFormat = 'csv' | 'json' | 'oscal' | 'print';

/** A report as a file. */
export interface ComplianceExportFile {
  readonly format: ComplianceExportFormat;
  /** Such as `compliance-2026-11-22.csv`. */
  readonly name: string;
  readonly mimeType: string;
  readonly text: string;
}
