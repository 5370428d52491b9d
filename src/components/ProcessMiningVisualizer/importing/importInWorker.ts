import type { ImportResult } from '../../../process';
import type { ImportEventLogOptions } from './importEventLogOptions';
import type { ImportAnswer, ImportRequest } from './importRequest';

/** Imports in a worker of its own, which ends with it. `null`: no worker could be started. */
export function importInWorker(
  request: ImportRequest,
  onProgress: ImportEventLogOptions['onProgress'],
  signal: AbortSignal | undefined,
): Promise<ImportResult | null> {
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    if (worker === null) {
      resolve(null);
      return;
    }
    const stop = () => {
      worker.terminate();
      signal?.removeEventListener('abort', onAbort);
    };
    const onAbort = () => {
      stop();
      reject(reasonOf(signal));
    };
    signal?.addEventListener('abort', onAbort);
    let hasAnswered = false;
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      hasAnswered = true;
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
      // Before its first word its script was not found or not allowed; after it, the reading itself broke.
      if (hasAnswered) reject(new Error(message || 'The import worker ended.'));
      else resolve(null);
    };
    worker.postMessage(request);
  });
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./importWorker.js', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error
    ? reason
    : new DOMException('The import was aborted.', 'AbortError');
}
