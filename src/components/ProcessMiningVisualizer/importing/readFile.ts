import type { ImportResult } from '../../../process';
import type { ImportEventLogOptions } from './importEventLogOptions';
import { importInWorker } from './importInWorker';
import type { ImportRequest } from './importRequest';

/** Reads a file in a worker or, where none can be started, on the page. See `importEventLog`. */
export async function readFile(
  file: Blob,
  { onProgress, signal, columns, objectType, format }: ImportEventLogOptions,
): Promise<ImportResult> {
  signal?.throwIfAborted();
  const name = file instanceof File ? file.name.toLowerCase() : '';
  const request: ImportRequest = {
    file,
    format: format ?? formatOf(name),
    isPacked: name.endsWith('.gz'),
    columns,
    objectType,
  };
  const result = await importInWorker(request, onProgress, signal);
  if (result !== null) return result;
  const { readEventLog } = await import('./readEventLog');
  return readEventLog(request, (ratio, events) => {
    signal?.throwIfAborted();
    onProgress?.(ratio, events);
  });
}

function formatOf(name: string): ImportRequest['format'] {
  if (/\.xes(\.gz)?$/.test(name)) return 'xes';
  return /\.(json|jsonocel)(\.gz)?$/.test(name) ? 'ocel' : 'csv';
}
