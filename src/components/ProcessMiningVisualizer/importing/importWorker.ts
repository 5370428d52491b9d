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
      const { caseOf, activityOf, timestamp } = result.log;
      // Handed over, not copied: the page waits for neither.
      scope.postMessage({ type: 'done', result }, [
        caseOf.buffer as ArrayBuffer,
        activityOf.buffer as ArrayBuffer,
        timestamp.buffer as ArrayBuffer,
      ]);
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      scope.postMessage({ type: 'failed', message });
    },
  );
};
