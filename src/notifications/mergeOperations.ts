import type { NotificationOperation, OperationStatus } from './notificationOperation';

const rank: Readonly<Record<OperationStatus, number>> = {
  held: 0,
  pending: 1,
  failed: 2,
  confirmed: 3,
};

function join(first: NotificationOperation, second: NotificationOperation): NotificationOperation {
  const further = rank[second.status] > rank[first.status] ? second : first;
  const refused = [...new Set([...(first.refusedIds ?? []), ...(second.refusedIds ?? [])])].sort();
  const settled = Math.max(first.settledAt ?? -Infinity, second.settledAt ?? -Infinity);
  return {
    ...further,
    ...(refused.length > 0 && { refusedIds: refused }),
    ...(settled !== -Infinity && { settledAt: settled }),
  };
}

/**
 * Joins the logs of two tabs of one person: each operation once, as far as either tab knows it to have come, in the order
 * in which the person acted (`at`, ties by id). It does not matter which tab merges first, nor how often: all tabs come
 * to the same log. An operation's intent never changes once made, so only its state is joined.
 */
export function mergeOperations(
  mine: readonly NotificationOperation[],
  theirs: readonly NotificationOperation[],
): readonly NotificationOperation[] {
  const joined = new Map<string, NotificationOperation>();
  for (const operation of [...mine, ...theirs]) {
    const known = joined.get(operation.id);
    joined.set(operation.id, known === undefined ? operation : join(known, operation));
  }
  return [...joined.values()].sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}
