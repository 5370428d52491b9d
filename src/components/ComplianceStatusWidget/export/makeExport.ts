import {
  complianceCsv,
  complianceJson,
  complianceOscal,
  type ReportInput,
} from '../../../compliance/index';
import type { ComplianceExportFile, ComplianceExportFormat } from './exportFile';
import { printPage, type PrintFormat } from './printPage';

export interface ExportContext {
  /** A new UUID at each call. */
  readonly newId: () => string;
  readonly format: PrintFormat;
  /** `rtl` where the reader writes from right to left. */
  readonly direction: 'ltr' | 'rtl';
}

/** Makes the report in a format. The name carries the day of the report, in UTC. */
export function makeExport(
  format: ComplianceExportFormat,
  input: ReportInput,
  context: ExportContext,
): ComplianceExportFile {
  const name = `compliance-${new Date(input.now).toISOString().slice(0, 10)}`;
  switch (format) {
    case 'csv':
      return { format, name: `${name}.csv`, mimeType: 'text/csv', text: complianceCsv(input) };
    case 'json':
      return {
        format,
        name: `${name}.json`,
        mimeType: 'application/json',
        text: JSON.stringify(complianceJson(input), null, 2),
      };
    case 'oscal':
      return {
        format,
        name: `${name}.oscal.json`,
        mimeType: 'application/json',
        text: JSON.stringify(complianceOscal(input, context), null, 2),
      };
    case 'print':
      return {
        format,
        name: `${name}.html`,
        mimeType: 'text/html',
        text: printPage(input, context),
      };
  }
}
