import { columnBuffers } from './columnBuffers';
import type { ImportAnswer, ImportRequest } from './importRequest';
import { readEventLog } from './readEventLog';

/** The worker's own side of its channel. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ImportRequest>) => void) | null;
  readonly postMessage: (answer: ImportAnswer, transfer?: readonly Transferable[]) => void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  const onProgress = (ratio: number, events: number) =>
    scope.postMessage({ type: 'progress', ratio, events });
  readEventLog(data, onProgress).then(
    (result) => {
      // Handed over, not copied: the page does not wait.
      scope.postMessage({ type: 'done', result }, columnBuffers(result.log));
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      scope.postMessage({ type: 'failed', message });
    },
  );
};
