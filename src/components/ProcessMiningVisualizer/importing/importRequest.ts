import type { CsvColumns, ImportResult } from '../../../process';

/** What the page asks of the import worker. */
export interface ImportRequest {
  readonly file: Blob;
  readonly format: 'csv' | 'xes' | 'ocel';
  /** Packed with gzip. */
  readonly isPacked: boolean;
  readonly columns: CsvColumns | undefined;
  readonly objectType: string | undefined;
}

/** What the import worker answers. */
export type ImportAnswer =
  | { readonly type: 'progress'; readonly ratio: number; readonly events: number }
  | { readonly type: 'done'; readonly result: ImportResult }
  | { readonly type: 'failed'; readonly message: string };
