import type { DisplayError, NotificationItem } from '../model';
import { addOperation } from './addOperation';
import { blockedNotice } from './blockedNotice';
import { canUndo } from './canUndo';
import { createOperation, type OperationRequest } from './createOperation';
import { foldNotifications } from './foldNotifications';
import { intentOf } from './intentOf';
import { emptyLog, type LogState } from './logState';
import { mergeOperations } from './mergeOperations';
import type { NotificationIntent } from './notificationIntent';
import type { NotificationOperation } from './notificationOperation';
import { readOutcome, type Outcome } from './readOutcome';
import { resolveOperation } from './resolveOperation';
import { sendOperation } from './sendOperation';
import { settleOperations } from './settleOperations';
import { undoOperation } from './undoOperation';

/** What a person asks of a log: a verb, and the items or the query that it is about. */
export type NotificationAct = Omit<OperationRequest, 'id' | 'at' | 'hold'> & {
  /** A name that nobody else uses. @default one from `newId` */
  readonly operationId?: string | undefined;
};

/** What a log is made of. Clock, names and waiting come in, so that the same calls give the same log. */
export interface NotificationLogParts {
  /** Carries an intent out. What it answers is read with `readOutcome`; what it throws is a failure. */
  readonly send: (intent: NotificationIntent) => unknown;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A name that nobody else uses. */
  readonly newId: () => string;
  /** Calls back once after so many milliseconds. Gives how to prevent that. */
  readonly wait: (callback: () => void, ms: number) => () => void;
  /** How long a deletion is held back, so that it can be undone; milliseconds. */
  readonly undoGraceMs: () => number;
  /** False: the items never show what was done, since no server keeps it; the log does. @default true */
  readonly settles?: boolean | undefined;
}

/** One person's acts on one inbox, from the click until the server's items show them. */
export interface NotificationLog {
  readonly get: () => LogState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** The server's items. What they show already is dropped from the log; what they contradict becomes a conflict. */
  readonly setItems: (items: readonly NotificationItem[]) => void;
  /** While offline operations are held; once online again they are sent in order. */
  readonly setOnline: (isOnline: boolean) => void;
  /** Shows at once. Answers when the server has; `ok` at once when there is nothing to change. */
  readonly act: (act: NotificationAct) => Promise<Outcome>;
  /** Takes the last undoable operation back, or the one that is named. */
  readonly undo: (id?: string) => void;
  /** Does again what the notice says has failed. */
  readonly retry: () => void;
  readonly dismiss: () => void;
  /** Adds operations of another tab or an earlier visit. Held ones are sent with the next `flush`. */
  readonly merge: (operations: readonly NotificationOperation[]) => void;
  /** Sends all that is held, as when the page goes. */
  readonly flush: () => void;
}

const agreed: Outcome = { ok: true, refusedIds: [] };
const refused = (code: string): Outcome => ({ ok: false, error: { message: '', code } });

const reasonOf = (thrown: unknown): DisplayError => ({
  message: thrown instanceof Error ? thrown.message : '',
});

/**
 * Makes the log of an inbox: lays each act over the items at once, hands its intent on, and takes back exactly that act
 * when it fails. Deletions, and everything while offline, are held before they are sent.
 */
export function createNotificationLog(parts: NotificationLogParts): NotificationLog {
  const { now, newId } = parts;
  let state = emptyLog;
  let items: readonly NotificationItem[] = [];
  let isOnline = true;
  const listeners = new Set<() => void>();
  const stopWaiting = new Map<string, () => void>();
  const answers = new Map<string, (outcome: Outcome) => void>();

  function set(change: Partial<LogState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  function answer(id: string, outcome: Outcome): void {
    answers.get(id)?.(outcome);
    answers.delete(id);
  }

  function settle(): void {
    if (parts.settles === false) return;
    const { operations, conflicts } = settleOperations(items, state.operations, { now: now() });
    if (operations === state.operations) return;
    const [first] = conflicts;
    const operation = state.operations.find(({ id }) => id === first?.operationId);
    const notice = { kind: 'conflict' as const, count: conflicts.length, error: null };
    set({ operations, ...(operation && { notice: { ...notice, operation } }) });
  }

  function resolve(operation: NotificationOperation, outcome: Outcome): void {
    const resolved = resolveOperation(state.operations, operation.id, { ...outcome, at: now() });
    const refusedIds = outcome.ok ? outcome.refusedIds : operation.ids;
    const isWhole = outcome.ok && refusedIds.length === 0;
    set({
      operations: resolved,
      ...(!isWhole && {
        notice: {
          kind: 'failed',
          operation: { ...operation, ids: refusedIds },
          count: refusedIds.length,
          error: outcome.ok ? null : outcome.error,
        },
        undoableId: state.undoableId === operation.id ? null : state.undoableId,
      }),
    });
    settle();
    answer(operation.id, outcome);
  }

  function send(operation: NotificationOperation): void {
    stopWaiting.get(operation.id)?.();
    stopWaiting.delete(operation.id);
    set({ operations: sendOperation(state.operations, operation.id) });
    // An async function also turns what is thrown at once into a rejection.
    const ask = async () => readOutcome(await parts.send(intentOf(operation)));
    void ask().then(
      (outcome) => resolve(operation, outcome),
      (thrown: unknown) => resolve(operation, { ok: false, error: reasonOf(thrown) }),
    );
  }

  function flush(): void {
    for (const operation of state.operations) if (operation.status === 'held') send(operation);
  }

  function sendLater(operation: NotificationOperation): void {
    const stop = parts.wait(() => {
      if (!isOnline) return;
      send(operation);
      if (state.undoableId === operation.id) set({ undoableId: null });
    }, parts.undoGraceMs());
    stopWaiting.set(operation.id, stop);
  }

  function act({ operationId, ...request }: NotificationAct): Promise<Outcome> {
    const delays = request.verb === 'delete' && parts.undoGraceMs() > 0;
    const view = foldNotifications(items, state.operations);
    const { operation, blockedIds } = createOperation(
      view,
      { ...request, id: operationId ?? newId(), at: now(), hold: !isOnline || delays },
      items,
    );
    const left = { id: operation?.id ?? newId(), ids: blockedIds, at: now() };
    const notice =
      blockedIds.length === 0
        ? null
        : blockedNotice(view, { ...request, ...left, status: 'failed' });
    // What nobody asked for is not missed either, and nobody has answered what is told already.
    const tells = request.isAutomatic !== true;
    if (operation === null) {
      if (notice !== null) {
        if (tells) set({ notice });
        return Promise.resolve({ ok: false, error: notice.error });
      }
      // An action pressed twice is under way already; what nobody offers, nobody carries out.
      const meant = view.find(({ id }) => id === request.ids?.[0])?.actions;
      const action = meant?.find(({ id }) => id === request.actionId);
      const isMissing = request.verb === 'action' && (action?.status ?? 'open') === 'open';
      return Promise.resolve(isMissing ? refused('NO_SUCH_ACTION') : agreed);
    }
    const isOffered = canUndo(operation) && request.verb !== 'read' && request.verb !== 'unread';
    const operations = addOperation(state.operations, operation);
    const undoableId = isOffered ? operation.id : null;
    set({ operations, ...(tells && { notice, undoableId }) });
    // Two that cancel each other are both done with.
    if (!operations.includes(operation)) return Promise.resolve(agreed);
    const answered = new Promise<Outcome>((tell) => answers.set(operation.id, tell));
    if (operation.status === 'pending') send(operation);
    else if (isOnline) sendLater(operation);
    return answered;
  }

  return {
    get: () => state,
    subscribe(onChange) {
      const listener = () => onChange();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setItems(next) {
      items = next;
      settle();
    },
    setOnline(next) {
      const isBack = next && !isOnline;
      isOnline = next;
      if (isBack) flush();
    },
    act,
    undo(id = state.undoableId ?? '') {
      stopWaiting.get(id)?.();
      const result = undoOperation(state.operations, id, { id: newId(), at: now() });
      if (!result.undone) return;
      const notice = state.notice?.operation.id === id ? null : state.notice;
      set({ operations: result.operations, notice, undoableId: null });
      answer(id, refused('UNDONE'));
      if (result.send !== null) send(result.send);
    },
    retry() {
      if (state.notice === null) return;
      const { verb, ids, actionId, matching, until } = state.notice.operation;
      const meant =
        matching === undefined ? { ids } : { query: matching.query, exceptIds: matching.exceptIds };
      void act({ verb, actionId, until: until ?? undefined, ...meant });
    },
    dismiss: () => set({ notice: null, undoableId: null }),
    merge: (operations) => set({ operations: mergeOperations(state.operations, operations) }),
    flush,
  };
}
