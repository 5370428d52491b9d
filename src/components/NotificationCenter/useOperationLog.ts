import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { DisplayError, NotificationItem } from '../../model/index';
import {
  addOperation,
  canUndo,
  createOperation,
  foldNotifications,
  resolveOperation,
  sendOperation,
  settleOperations,
  undoOperation,
  type NotificationOperation,
  type OperationRequest,
} from '../../notifications/index';
import { intentOf, type NotificationActionHandler } from './notificationIntent';
import { createOperationStore, type OperationState } from './operationStore';
import { readOutcome, type Outcome } from './readOutcome';

export interface OperationLogProps {
  readonly items: readonly NotificationItem[];
  readonly onAction: NotificationActionHandler | undefined;
  readonly isOffline: boolean;
  readonly undoGraceMs: number;
  /** Epoch milliseconds; a clock that stands still in tests. */
  readonly fixedNow: number | undefined;
  readonly now: number | null;
}

export type Act = Omit<OperationRequest, 'id' | 'at' | 'hold'>;

export interface OperationLog extends OperationState {
  /** The server's items with the person's acts laid over them. */
  readonly view: readonly NotificationItem[];
  readonly act: (act: Act) => void;
  readonly undo: () => void;
  readonly retry: () => void;
  readonly dismiss: () => void;
}

const reasonOf = (thrown: unknown): DisplayError => ({
  message: thrown instanceof Error ? thrown.message : '',
});

/**
 * The optimistic half of an inbox: lays each act over the items at once, hands its intent to the app, and takes back
 * exactly that act when it fails. Deletions, and everything while offline, are held back before they are sent.
 */
export function useOperationLog(props: OperationLogProps): OperationLog {
  const { items, now } = props;
  const [store] = useState(createOperationStore);
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const view = useMemo(() => foldNotifications(items, state.operations), [items, state.operations]);
  const prefix = useId();
  const made = useRef(0);
  const latest = useRef(props);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const [commands] = useState(() => {
    const clock = () => latest.current.fixedNow ?? Date.now();
    const nextId = () => `${prefix}${String((made.current += 1))}-${String(clock())}`;

    const settle = (operation: NotificationOperation, outcome: Outcome) => {
      store.set({
        operations: resolveOperation(store.get().operations, operation.id, {
          ...outcome,
          at: clock(),
        }),
      });
      const refusedIds = outcome.ok ? outcome.refusedIds : operation.ids;
      if (outcome.ok && refusedIds.length === 0) return;
      const { undoableId } = store.get();
      store.set({
        notice: {
          kind: 'failed',
          operation: { ...operation, ids: refusedIds },
          count: refusedIds.length,
          error: outcome.ok ? null : outcome.error,
        },
        undoableId: undoableId === operation.id ? null : undoableId,
      });
    };

    const send = (operation: NotificationOperation) => {
      clearTimeout(timers.current.get(operation.id));
      timers.current.delete(operation.id);
      store.set({ operations: sendOperation(store.get().operations, operation.id) });
      const fail = (thrown: unknown) => settle(operation, { ok: false, error: reasonOf(thrown) });
      try {
        const answer = latest.current.onAction?.(intentOf(operation));
        void Promise.resolve<unknown>(answer).then(
          (outcome) => settle(operation, readOutcome(outcome)),
          fail,
        );
      } catch (thrown) {
        fail(thrown);
      }
    };

    const flush = () => {
      for (const operation of store.get().operations) {
        if (operation.status === 'held') send(operation);
      }
    };

    const act = (request: Act) => {
      const { items: loaded, isOffline, undoGraceMs } = latest.current;
      const { operations } = store.get();
      const delays = request.verb === 'delete' && undoGraceMs > 0;
      const plan = createOperation(
        foldNotifications(loaded, operations),
        { ...request, id: nextId(), at: clock(), hold: isOffline || delays },
        loaded,
      );
      const { operation, blockedIds } = plan;
      if (operation === null) {
        if (blockedIds.length === 0) return;
        const blocked = { id: nextId(), verb: request.verb, ids: blockedIds, at: clock() };
        store.set({
          notice: {
            kind: 'blocked',
            operation: { ...blocked, status: 'failed' },
            count: blockedIds.length,
            error: null,
          },
        });
        return;
      }
      const { verb } = operation;
      store.set({
        operations: addOperation(operations, operation),
        notice: null,
        undoableId:
          canUndo(operation) && verb !== 'read' && verb !== 'unread' ? operation.id : null,
      });
      if (operation.status === 'pending') send(operation);
      else if (!isOffline) {
        timers.current.set(
          operation.id,
          setTimeout(() => {
            send(operation);
            if (store.get().undoableId === operation.id) store.set({ undoableId: null });
          }, undoGraceMs),
        );
      }
    };

    return {
      act,
      flush,
      undo: () => {
        const { operations, undoableId } = store.get();
        if (undoableId === null) return;
        clearTimeout(timers.current.get(undoableId));
        const result = undoOperation(operations, undoableId, { id: nextId(), at: clock() });
        store.set({ operations: result.operations, undoableId: null });
        if (result.send !== null) send(result.send);
      },
      retry: () => {
        const { notice } = store.get();
        if (notice === null) return;
        const { verb, ids, matching, until } = notice.operation;
        act({
          verb,
          until: until ?? undefined,
          ...(matching === undefined
            ? { ids }
            : { query: matching.query, exceptIds: matching.exceptIds }),
        });
      },
      dismiss: () => store.set({ notice: null, undoableId: null }),
    };
  });

  useEffect(() => {
    latest.current = props;
  });

  const { isOffline } = props;
  useEffect(() => {
    if (!isOffline) commands.flush();
  }, [isOffline, commands]);

  useEffect(() => {
    const at = now ?? Date.now();
    const { operations, conflicts } = settleOperations(items, state.operations, { now: at });
    if (operations === state.operations) return;
    const [first] = conflicts;
    const operation = state.operations.find(({ id }) => id === first?.operationId);
    store.set({
      operations,
      ...(operation && {
        notice: { kind: 'conflict', operation, count: conflicts.length, error: null },
      }),
    });
  }, [items, state.operations, now, store]);

  useEffect(() => {
    const { flush } = commands;
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [commands]);

  const { act, undo, retry, dismiss } = commands;
  return { ...state, view, act, undo, retry, dismiss };
}
