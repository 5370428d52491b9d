import { inverseVerb } from './inverseVerb';
import type { NotificationOperation } from './notificationOperation';

const sameItems = (first: NotificationOperation, second: NotificationOperation): boolean => {
  const ids = new Set(first.ids);
  return ids.size === new Set(second.ids).size && second.ids.every((id) => ids.has(id));
};

/**
 * Appends an operation to the log. One that is known already changes nothing. One that undoes the last held operation on
 * the very same items cancels it: both vanish and nothing is sent, so that an hour offline leaves no to and fro behind.
 */
export function addOperation(
  operations: readonly NotificationOperation[],
  operation: NotificationOperation,
): readonly NotificationOperation[] {
  if (operations.some(({ id }) => id === operation.id)) return operations;
  const last = operations.findLast(
    (other) => other.status !== 'failed' && other.ids.some((id) => operation.ids.includes(id)),
  );
  const cancels =
    last?.status === 'held' &&
    operation.status === 'held' &&
    last.matching === undefined &&
    operation.matching === undefined &&
    inverseVerb(last.verb) === operation.verb &&
    operation.verb !== 'snooze' &&
    last.previousUntil == null &&
    sameItems(last, operation);
  if (cancels) return operations.filter((other) => other !== last);
  return [...operations, operation];
}
