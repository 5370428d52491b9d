import type { ImportResult } from '../../../process';
import type { ImportEventLogOptions } from './importEventLogOptions';

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
