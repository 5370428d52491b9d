import type { NotificationOperation } from './notificationOperation';

/** What the server said to an operation. `at` is when (epoch milliseconds). */
export type OperationAnswer =
  | { readonly ok: true; readonly at: number; readonly refusedIds?: readonly string[] | undefined }
  | { readonly ok: false; readonly at: number };

/**
 * Notes the server's answer. Of a failed operation nothing is shown any more; one that was refused for some items stays
 * for the others. Only the first answer counts; an unknown id changes nothing.
 */
export function resolveOperation(
  operations: readonly NotificationOperation[],
  id: string,
  answer: OperationAnswer,
): readonly NotificationOperation[] {
  const place = operations.findIndex((operation) => operation.id === id);
  const operation = operations[place];
  if (operation === undefined) return operations;
  if (operation.status === 'confirmed' || operation.status === 'failed') return operations;
  const refused = new Set(answer.ok ? answer.refusedIds : []);
  const nothingLeft =
    operation.matching === undefined && operation.ids.every((one) => refused.has(one));
  const resolved: NotificationOperation = {
    ...operation,
    status: answer.ok && !nothingLeft ? 'confirmed' : 'failed',
    settledAt: answer.at,
    ...(refused.size > 0 && { refusedIds: [...refused] }),
  };
  return operations.with(place, resolved);
}
