import type { LogOwner } from './logOwner';
import type { NotificationOperation } from './notificationOperation';

/**
 * The text to keep for the next visit: the operations that the server has not answered yet, in order. Times and ids
 * only, no title and no body. Read it back with `restoreOperations`.
 */
export function storeOperations(
  operations: readonly NotificationOperation[],
  { tenantId, userId }: LogOwner,
): string {
  const open = operations.filter(({ status }) => status === 'held' || status === 'pending');
  return JSON.stringify({ format: 1, tenantId, userId, operations: open });
}
