import type { AdapterResult, NotificationItem } from '../../model';
import {
  countNotifications,
  createNotificationLog,
  emptyLog,
  foldNotifications,
  sortNotifications,
  type ActionOutcome,
  type NotificationAct,
  type NotificationIntent,
  type Outcome,
} from '../../notifications';
import { clientError } from '../http/clientError';
import { createNotificationStream } from '../realtime/createNotificationStream';
import { browserPage } from '../realtime/PageSignals';
import type { CallOptions } from '../settings';
import { createKnownItems } from './createKnownItems';
import { createOperationMemory } from './createOperationMemory';
import { joinTabs, openBroadcastChannel } from './joinTabs';
import type {
  NotificationCenterOptions,
  NotificationCenterSnapshot,
} from './NotificationCenterOptions';
import { browserStorage } from './NotificationStorage';
import { readShownNotification, type ShownNotification } from './readShownNotification';

const longestTimerMs = 2 ** 31 - 1;

/**
 * One person's notifications in one tenant: what arrives, what the person did with it, and the way back to the service.
 * Needs no React: `subscribe` and `getSnapshot` fit `useSyncExternalStore`, `items`, `state` and `onAction` fit
 * `<NotificationCenter>`.
 *
 * Each act shows at once. It waits while there is no network and outlives the page; one that fails is taken back alone.
 * Tabs of the same tenant and person show the same. It connects with the first listener and lets go after the last:
 * a React component that subscribes need not dispose of it. `dispose` ends it for good.
 *
 * @example
 * const center = createNotificationCenter({ client, tenantId: 'acme', userId: user.id });
 * const { items, state } = useSyncExternalStore(center.subscribe, center.getSnapshot, center.getSnapshot);
 * return <NotificationCenter items={items} state={state} onAction={center.onAction} />;
 */
export function createNotificationCenter(options: NotificationCenterOptions) {
  const { client, tenantId, userId = '', onAction, now = Date.now } = options;
  const { page = browserPage(), storage = browserStorage() } = options;
  const { openTabChannel = openBroadcastChannel } = options;
  const { getHistory, maxItems } = options;
  const owner = { tenantId, userId };
  const tabId = newTabId();
  let named = 0;
  // In the order of the acts, since what happened in the same millisecond is sorted by name.
  const newId = () => `${tabId}-${String((named += 1)).padStart(9, '0')}`;
  const known = createKnownItems();
  const stream = createNotificationStream({ client, tenantId, getHistory, maxItems });
  const memory = createOperationMemory(storage, owner, onAction === undefined);
  const listeners = new Set<() => void>();
  let leaveStream: (() => void) | null = null;
  let dueTimer: ReturnType<typeof setTimeout> | undefined;

  const log = createNotificationLog({
    send: (intent) => (onAction === undefined ? { ok: true } : onAction(intent)),
    now,
    newId,
    wait(callback, ms) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    undoGraceMs: () => options.undoGraceMs ?? 6000,
    settles: onAction !== undefined,
  });
  let snapshot: NotificationCenterSnapshot = {
    ...emptyLog,
    items: [],
    counts: countNotifications([]),
    state: stream.getSnapshot().state,
    issues: [],
  };

  function tell(): void {
    const { state, issues } = stream.getSnapshot();
    const view = foldNotifications(known.get(), log.get().operations);
    const items = sortNotifications(view);
    snapshot = { ...log.get(), items, counts: countNotifications(items, {}, now()), state, issues };
    wakeWhenDue(items);
    for (const listener of [...listeners]) listener();
  }

  /** A snoozed item comes back and one that expires goes by itself, so the counts change without anybody's doing. */
  function wakeWhenDue(items: readonly NotificationItem[]): void {
    clearTimeout(dueTimer);
    const due = Math.min(
      ...items.flatMap(({ snoozedUntil, expiresAt }) =>
        [snoozedUntil, expiresAt].filter((at) => at != null).filter((at) => at > now()),
      ),
    );
    if (listeners.size === 0 || due === Infinity) return;
    dueTimer = setTimeout(tell, Math.min(due - now(), longestTimerMs));
  }

  function takeItems(): void {
    known.setStreamed(stream.getSnapshot().items);
    log.setItems(known.get());
    tell();
  }

  let leaveOthers: readonly (() => void)[] | null = null;
  let isDisposed = false;

  /** Listens to the network and to the other tabs. */
  function join(): void {
    if (leaveOthers !== null || isDisposed) return;
    log.setOnline(page.isOnline());
    leaveOthers = [
      joinTabs(log, { ...owner, tabId }, openTabChannel ?? (() => null)),
      page.subscribe(() => log.setOnline(page.isOnline())),
    ];
  }

  function letGo(): void {
    leaveStream?.();
    leaveStream = null;
    leaveOthers?.forEach((leave) => leave());
    leaveOthers = null;
    clearTimeout(dueTimer);
  }

  log.setOnline(page.isOnline());
  const earlier = memory.read();
  log.merge(
    onAction === undefined ? earlier.map((one) => ({ ...one, status: 'confirmed' })) : earlier,
  );
  if (page.isOnline()) log.flush();
  join();
  const leaveLog = log.subscribe(() => {
    memory.write(log.get().operations);
    tell();
  });

  const act = (request: NotificationAct): Promise<Outcome> => log.act(request);

  return {
    /** Connects with the first listener and lets go of server, network and tabs after the last one has left. */
    subscribe(onChange: () => void): () => void {
      const listener = () => onChange();
      listeners.add(listener);
      join();
      leaveStream ??= stream.subscribe(takeItems);
      const { state } = stream.getSnapshot();
      if (snapshot.state.status === 'idle') snapshot = { ...snapshot, state };
      wakeWhenDue(snapshot.items);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) letGo();
      };
    },
    getSnapshot: () => snapshot,

    /**
     * Has the service send a notification, and shows it here under the id that the service gave. One that could not be
     * sent is shown as well and says so in `delivery` and `deliveryError`: nothing is lost in silence. One that says
     * nothing is neither sent nor shown, and comes back as an `INVALID_ARGUMENT`.
     */
    async showNotification(
      shown: ShownNotification,
      callOptions?: CallOptions,
    ): Promise<AdapterResult<{ readonly notificationId: string | null }>> {
      const id = `shown-${newId()}`;
      const item = readShownNotification(shown, { id, at: now() });
      if (item === null) {
        const message = 'A notification needs a title or a message, and texts in all its fields.';
        return { ok: false, error: clientError('INVALID_ARGUMENT', message), issues: [] };
      }
      const answer = await client.notifications.sendNotification(
        item.type,
        item.priority,
        shown.message ?? shown.body ?? item.title,
        { ...(shown.title !== undefined && { title: shown.title }), ...shown.context },
        tenantId,
        callOptions,
      );
      known.addShown(
        answer.ok
          ? { ...item, id: answer.data.notificationId ?? id, delivery: 'sent' }
          : {
              ...item,
              delivery: 'failed',
              deliveryError: answer.error.userMessage ?? answer.error.message,
            },
      );
      log.setItems(known.get());
      tell();
      return answer;
    },

    /** Marks one item, or several, as read. An id that nobody knows is a failure; one that is read already is not. */
    async markAsRead(id: string | readonly string[]): Promise<Outcome> {
      const ids = typeof id === 'string' ? [id] : id;
      const there = new Set(known.get().map((item) => item.id));
      if (!ids.every((one) => there.has(one))) {
        const message = 'No notification of that id is known here.';
        return { ok: false, error: clientError('INVALID_ARGUMENT', message) };
      }
      return act({ verb: 'read', ids });
    },

    /** Tells the service by which channels the tenant is told what. */
    configureChannels: (channels: object, callOptions?: CallOptions) =>
      client.notifications.configureNotifications(tenantId, { channels }, callOptions),

    /** Fetches the newest notifications, with what the person did laid over them, and keeps them here. @default 50 */
    async getNotificationHistory(
      limit = 50,
      callOptions?: CallOptions,
    ): Promise<AdapterResult<{ readonly items: readonly NotificationItem[] }>> {
      if (!Number.isSafeInteger(limit) || limit < 1) {
        const message = 'The limit of a history is a whole number from 1.';
        return { ok: false, error: clientError('INVALID_ARGUMENT', message), issues: [] };
      }
      const answer = await client.notifications.getNotificationHistory(
        tenantId,
        limit,
        callOptions,
      );
      if (!answer.ok) return answer;
      known.addHistory(answer.data.items);
      log.setItems(known.get());
      tell();
      const items = foldNotifications(answer.data.items, log.get().operations);
      return { ...answer, data: { items } };
    },

    /** Does anything a person can do: archive, snooze, pin, to some items or to all that match a query. */
    act,
    /** Takes the last undoable act back, or the one that is named. */
    undo: log.undo,
    retry: log.retry,
    dismissNotice: log.dismiss,
    /** For the component's `onAction`: does what the intent says, and answers what became of it. */
    async onAction({
      operationId,
      undoes,
      asOf,
      ...intent
    }: NotificationIntent): Promise<ActionOutcome> {
      if (undoes !== undefined && log.get().operations.some(({ id }) => id === undoes)) {
        log.undo(undoes);
        return { ok: true };
      }
      return act({
        operationId,
        verb: intent.verb,
        actionId: intent.actionId,
        until: intent.until ?? undefined,
        ...(intent.query === undefined
          ? { ids: intent.ids }
          : { query: intent.query, exceptIds: intent.exceptIds, standing: asOf === null }),
      });
    },
    /** Asks for the history now, and tries to connect now. */
    refresh: stream.refresh,
    /** Sends what is held and lets go of everything, for good. */
    dispose(): void {
      if (page.isOnline()) log.flush();
      isDisposed = true;
      leaveLog();
      listeners.clear();
      letGo();
      stream.dispose();
    },
  };
}

/** What `createNotificationCenter` gives. */
export type ErrorIQNotificationCenter = ReturnType<typeof createNotificationCenter>;

function newTabId(): string {
  // Not for secrets: a name that no other tab or visit has.
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}
