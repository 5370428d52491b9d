import type { CsvColumns, ImportResult } from '../../../process';
import type { ImportAnswer, ImportRequest } from './importRequest';

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
 * rows are among the `issues`. Rejects with the signal's reason when aborted, and when the file cannot be read at all.
 */
export function importEventLog(
  file: Blob,
  options: ImportEventLogOptions = {},
): Promise<ImportResult> {
  const { onProgress, signal, columns, objectType } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(reasonOf(signal));
      return;
    }
    const worker = new Worker(new URL('./importWorker.js', import.meta.url), { type: 'module' });
    const stop = () => {
      worker.terminate();
      signal?.removeEventListener('abort', onAbort);
    };
    const onAbort = () => {
      stop();
      if (signal) reject(reasonOf(signal));
    };
    signal?.addEventListener('abort', onAbort);
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.type === 'progress') {
        onProgress?.(data.ratio, data.events);
        return;
      }
      stop();
      if (data.type === 'done') resolve(data.result);
      else reject(new Error(data.message));
    };
    worker.onerror = ({ message }) => {
      stop();
      reject(new Error(message || 'The import worker could not be started.'));
    };
    const name = file instanceof File ? file.name.toLowerCase() : '';
    const request: ImportRequest = {
      file,
      format: options.format ?? formatOf(name),
      isPacked: name.endsWith('.gz'),
      columns,
      objectType,
    };
    worker.postMessage(request);
  });
}

function formatOf(name: string): ImportRequest['format'] {
  if (/\.xes(\.gz)?$/.test(name)) return 'xes';
  return /\.(json|jsonocel)(\.gz)?$/.test(name) ? 'ocel' : 'csv';
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error
    ? reason
    : new DOMException('The import was aborted.', 'AbortError');
}
