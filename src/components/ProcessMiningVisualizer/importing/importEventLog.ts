import type { CsvColumns, ImportResult } from '../../../process';

/** How an event log is imported, and who is told. */
export interface ImportEventLogOptions {
  /** @default by the file's name: `.xes`, `.xes.gz`, `.json` (OCEL 2.0), else CSV; `.gz` is unpacked */
  readonly format?: 'csv' | 'xes' | 'ocel' | undefined;
  /** Columns of a CSV log. @default guessed from their names and content */
  readonly columns?: CsvColumns | undefined;
  /** The type of objects that are the cases of an OCEL log. */
  readonly objectType?: string | undefined;
  /** Called as the reading goes on: 0–1 of the file's bytes, and the events so far (CSV and XES). */
  readonly onProgress?: ((ratio: number, events: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads an event log in a worker, so that the page never waits: CSV, XES (also packed with gzip) or OCEL 2.0 JSON. Bad
 * rows are among the `issues`. Where no worker can be started (a strict security policy, a bundler that moves files) it
 * reads on the page itself, part by part. Rejects with the signal's reason when aborted, and when the file cannot be
 * read at all.
 */
export async function importEventLog(
  file: Blob,
  options: ImportEventLogOptions = {},
): Promise<ImportResult> {
  const { readFile } = await import('./readFile');
  return readFile(file, options);
}
