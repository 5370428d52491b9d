import type { NotificationOperation } from './notificationOperation';

/** Notes that a held operation is on its way. Any other one stays as it is. */
export function sendOperation(
  operations: readonly NotificationOperation[],
  id: string,
): readonly NotificationOperation[] {
  return operations.map((operation) =>
    operation.id === id && operation.status === 'held'
      ? { ...operation, status: 'pending' }
      : operation,
  );
}
