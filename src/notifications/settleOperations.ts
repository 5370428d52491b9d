import type { NotificationItem, NotificationVerb } from '../model';
import { applyVerb } from './applyVerb';
import { inverseVerb } from './inverseVerb';
import type { NotificationOperation } from './notificationOperation';
import { operationTargets } from './operationTargets';
import { uniqueNotifications } from './uniqueNotifications';

/** An item on which the server had the last word against a person's confirmed operation. */
export interface NotificationConflict {
  readonly operationId: string;
  readonly verb: NotificationVerb;
  readonly itemId: string;
  /** `changed`: the item has a newer version. `not-applied`: the server agreed, but never showed it in time. */
  readonly reason: 'changed' | 'not-applied';
}

/** What settling depends on beside items and operations: the time, and how patient to be. */
export interface SettleOptions {
  /** Epoch milliseconds. */
  readonly now: number;
  /** How long the server's items may lag behind its own answer. @default 30000 */
  readonly graceMs?: number | undefined;
}

/** The operations that are still needed, and the items on which the server decided otherwise. */
export interface SettleResult {
  /** The very same array when nothing was dropped. */
  readonly operations: readonly NotificationOperation[];
  readonly conflicts: readonly NotificationConflict[];
}

const sameFact = (first: NotificationOperation, second: NotificationOperation): boolean =>
  (first.verb === second.verb && first.actionId === second.actionId) ||
  second.verb === inverseVerb(first.verb) ||
  second.verb === 'delete';

/** An action of which the server does not say how far it is cannot contradict its answer. */
const isTold = (item: NotificationItem, { verb, actionId }: NotificationOperation): boolean =>
  verb !== 'action' || item.actions?.find(({ id }) => id === actionId)?.status != null;

/**
 * Drops what the log need not hold any more: failed operations, and confirmed ones that the server's items show. An item
 * that does not show it yet keeps the operation until `graceMs` after the answer, since a slower answer may overtake a
 * faster one; after that, or as soon as its `version` is another one than the person saw, the server has the last word,
 * and a conflict tells so; an item's action of which the server does not keep the status stays done. Held and pending
 * operations always stay. Returns the same array when nothing is to be dropped. O(operations × items named).
 */
export function settleOperations(
  items: readonly NotificationItem[],
  operations: readonly NotificationOperation[],
  { now, graceMs = 30_000 }: SettleOptions,
): SettleResult {
  if (operations.length === 0) return { operations, conflicts: [] };
  const base = uniqueNotifications(items);
  const byId = new Map(base.map((item) => [item.id, item]));
  const conflicts: NotificationConflict[] = [];
  const isOpen = (id: string | undefined) =>
    operations.some((other) => other.id === id && ['held', 'pending'].includes(other.status));

  const settle = (
    operation: NotificationOperation,
    place: number,
  ): NotificationOperation | null => {
    if (operation.status === 'failed') return null;
    if (operation.status !== 'confirmed' || isOpen(operation.undoes)) return operation;
    const undoer = operations.find(
      (other) => other.undoes === operation.id && other.status !== 'failed',
    );
    // An operation that is being taken back shows nothing; it is kept in case the taking back fails.
    if (undoer !== undefined) return undoer.status === 'confirmed' ? null : operation;

    const later = operations.slice(place + 1).filter(({ status }) => status === 'confirmed');
    const lateAt = (operation.settledAt ?? now) + graceMs;
    const seen = new Map(operation.seenVersions);
    const refused = new Set(operation.refusedIds);
    const targets = operationTargets(operation);
    const members =
      operation.matching === undefined
        ? operation.ids.flatMap((id) => byId.get(id) ?? [])
        : base.filter(targets);
    let waits =
      now < lateAt &&
      operation.verb !== 'delete' &&
      operation.ids.some((id) => !byId.has(id) && !refused.has(id));
    for (const item of members) {
      if (!targets(item) || applyVerb(item, operation) === item) continue;
      const superseded = later.some(
        (other) => sameFact(operation, other) && operationTargets(other)(item),
      );
      if (superseded) continue;
      const version = seen.get(item.id);
      const changed = version !== undefined && item.version != null && item.version !== version;
      if ((!changed && now < lateAt) || !isTold(item, operation)) {
        waits = true;
        continue;
      }
      refused.add(item.id);
      conflicts.push({
        operationId: operation.id,
        verb: operation.verb,
        itemId: item.id,
        reason: changed ? 'changed' : 'not-applied',
      });
    }
    if (!waits) return null;
    return refused.size > (operation.refusedIds?.length ?? 0)
      ? { ...operation, refusedIds: [...refused] }
      : operation;
  };

  const settled = operations.map(settle);
  const changed = settled.some((operation, place) => operation !== operations[place]);
  return {
    operations: changed ? settled.filter((operation) => operation !== null) : operations,
    conflicts,
  };
}
