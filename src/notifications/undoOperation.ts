import { canUndo } from './canUndo';
import { inverseVerb } from './inverseVerb';
import type { NotificationOperation } from './notificationOperation';

/** The operations after one was taken back, and what must be sent for it. */
export interface UndoResult {
  readonly operations: readonly NotificationOperation[];
  /** False: it cannot be taken back, or it is already. */
  readonly undone: boolean;
  /** What must be sent to the server; `null` when the operation never left. */
  readonly send: NotificationOperation | null;
}

/**
 * Takes one operation back. One that is still held is simply dropped; one that was sent is answered by its inverse,
 * which names it in `undoes`. If that inverse fails, the first operation shows again. `by` gives the inverse its id and
 * time.
 */
export function undoOperation(
  operations: readonly NotificationOperation[],
  id: string,
  by: { readonly id: string; readonly at: number },
): UndoResult {
  const unchanged: UndoResult = { operations, undone: false, send: null };
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined || !canUndo(operation)) return unchanged;
  if (operation.status === 'held') {
    return {
      operations: operations.filter((other) => other !== operation),
      undone: true,
      send: null,
    };
  }
  const again = operations.some(({ undoes, status }) => undoes === id && status !== 'failed');
  const back = inverseVerb(operation.verb);
  if (again || back === null || operations.some((other) => other.id === by.id)) return unchanged;

  const restoresSnooze = operation.verb === 'snooze' && operation.previousUntil != null;
  const refused = new Set(operation.refusedIds);
  const send: NotificationOperation = {
    id: by.id,
    verb: restoresSnooze ? 'snooze' : back,
    ids: operation.ids.filter((one) => !refused.has(one)),
    at: by.at,
    status: 'pending',
    undoes: id,
    ...(restoresSnooze && { until: operation.previousUntil }),
  };
  return { operations: [...operations, send], undone: true, send };
}
