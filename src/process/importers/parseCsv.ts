import { createCsvParser, type CsvOptions } from './createCsvParser';
import type { CsvColumns } from './csvColumns';
import type { ImportResult } from './importResult';

/**
 * Reads a CSV text (RFC 4180) as a log: one event a line, names of columns in the first line, which may be absent when
 * the first line holds a time. Columns are found by name and content, unless `columns` names them; those without a role
 * become attributes. Names are kept as they are, blanks included. Never throws.
 *
 * A row without a case or an activity is left out and listed; a time that cannot be read is listed and missing; an
 * empty one is missing. Times: see `parseTime`. Cost: linear, some 1–2 s for a million rows: use a worker and
 * `createCsvParser` for long texts.
 */
export function parseCsv(text: string, columns?: CsvColumns, options?: CsvOptions): ImportResult {
  const parser = createCsvParser(columns, options);
  parser.push(text);
  return parser.finish();
}
