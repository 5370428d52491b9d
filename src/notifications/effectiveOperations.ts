import type { NotificationOperation } from './notificationOperation';

/**
 * The operations that still have an effect, each once, in the order in which they were made. A repeated id keeps its
 * first place and its last state. An operation that another one takes back has none.
 */
export function effectiveOperations(
  operations: readonly NotificationOperation[],
): NotificationOperation[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const live = [...byId.values()].filter(({ status }) => status !== 'failed');
  const undone = new Set(live.map(({ undoes }) => undoes));
  return live.filter(({ id }) => !undone.has(id));
}
