import type { LogState, NotificationOperation } from '../../notifications/index';
import type { NotificationEvent } from './notificationEvent';

const waits = ({ status }: NotificationOperation) => status === 'held' || status === 'pending';

/**
 * What became of a person's acts between two states of the log. An act is told when it is made, and once more when the
 * server has answered it; one that was taken back before it was sent is told as an undo. `now`: epoch milliseconds. Pure.
 * O(operations).
 */
export function operationEvents(
  before: LogState,
  after: LogState,
  now: number,
): readonly NotificationEvent[] {
  const known = new Set(before.operations.map(({ id }) => id));
  const still = new Map(after.operations.map((operation) => [operation.id, operation]));
  const fresh = after.operations.filter(({ id }) => !known.has(id));

  const begun = fresh.flatMap(({ id, verb, ids, actionId, undoes }): NotificationEvent[] => [
    ...(undoes === undefined ? [] : [{ type: 'undo.used' as const, operationId: undoes }]),
    { type: `notification.${verb}.pending`, operationId: id, ids, ...which(actionId) },
  ]);
  const ended = [...before.operations.filter(waits), ...fresh].flatMap((earlier) => {
    const operation = still.get(earlier.id);
    if (operation !== undefined && waits(operation)) return [];
    return endOf(operation ?? earlier, before, after, now);
  });
  return [...begun, ...ended];
}

const which = (actionId: string | undefined) => (actionId === undefined ? {} : { actionId });

/** How an operation ended that does not wait any more. */
function endOf(
  operation: NotificationOperation,
  before: LogState,
  after: LogState,
  now: number,
): NotificationEvent[] {
  const { id, verb, ids, actionId, status } = operation;
  const { notice } = after;
  const isRefused =
    notice !== before.notice && notice?.kind === 'failed' && notice.operation.id === id;
  // What was held and is gone was never sent.
  if (status === 'held' && !isRefused) return [{ type: 'undo.used', operationId: id }];
  const refused = new Set(isRefused ? notice.operation.ids : []);
  const agreed = ids.filter((one) => !refused.has(one));
  const latencyMs = Math.max(0, (operation.settledAt ?? now) - operation.at);
  const events: NotificationEvent[] = [];
  if (agreed.length > 0 || !isRefused) {
    const type = `notification.${verb}.committed` as const;
    events.push({ type, operationId: id, ids: agreed, latencyMs, ...which(actionId) });
  }
  if (isRefused) {
    const { code = null, correlationId = null } = notice.error ?? {};
    const type = `notification.${verb}.rolledBack` as const;
    const facts = { operationId: id, ids: [...refused], ...which(actionId) };
    events.push({ type, ...facts, latencyMs, code, correlationId });
  }
  return events;
}
