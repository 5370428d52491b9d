import type { CsvColumns } from '../../../process';

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
