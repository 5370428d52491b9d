import type { AdapterIssue, AdapterResult, ErrorIQError, LoadState } from '../../model';
import { backOffMs } from '../http/backOffMs';
import type { Connection, ConnectionState } from './createConnection';

/** What a stream shows at one moment. The same object until something changes. */
export interface StreamSnapshot<Item> {
  readonly items: readonly Item[];
  /** Fits the `state` of a component. `onRetry` asks again; `asOf` is there while the connection is not. */
  readonly state: LoadState;
  /** The latest faults found in what came, at most 100. */
  readonly issues: readonly AdapterIssue[];
}

/** Items that arrive by themselves. Its two functions fit `useSyncExternalStore`. */
export interface Stream<Snapshot> {
  /** Connects with the first listener and lets go after the last one has left. */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly getSnapshot: () => Snapshot;
  /** Asks for the history now, and tries to connect now. */
  readonly refresh: () => void;
  /** Lets go of everything at once. What is known stays in the snapshot; nothing is added to it any more. */
  readonly dispose: () => void;
}

/** What makes one kind of stream. */
export interface StreamParts<Item> {
  readonly getConnection: () => Connection;
  /** What the server knows already, back to one of `known`: the ids that were here before the gap. `null`: the latest. */
  readonly fetchHistory: (
    signal: AbortSignal,
    known: ReadonlySet<string> | null,
  ) => Promise<AdapterResult<readonly Item[]>>;
  /** The items of one frame: none for a heartbeat. */
  readonly readFrame: (text: string) => AdapterResult<readonly Item[]>;
  readonly idOf: (item: Item) => string;
  /** An item that is here, with what the history says of it. */
  readonly merge: (known: Item, news: Item) => Item;
  /** Of all items, in the order of their arrival, those to keep, in the order to show them. */
  readonly arrange: (items: readonly Item[]) => readonly Item[];
  /** From how many items on they are arranged without waiting, so that a flood does not pile up. */
  readonly floodAt: number;
  readonly random: () => number;
}

/** Changes within this time are told together: quick for an eye, and a burst of frames costs one drawing. */
const tellAfterMs = 50;
const longestIssueList = 100;
const delays = { baseDelayMs: 1_000, maxDelayMs: 30_000 };

/**
 * Merges what the socket sends with what the server knows, by id, so that nothing is lost or doubled by a gap: the
 * history is fetched each time the socket opens, after it is open, and each time it fails, so that news still arrive
 * where there is no socket. A frame adds what is new and nothing else; the history also completes what is here.
 */
export function createStream<Item>(parts: StreamParts<Item>): Stream<StreamSnapshot<Item>> {
  const { idOf, random } = parts;
  const listeners = new Set<() => void>();
  const byId = new Map<string, Item>();
  /** As they were last told; `null` after a change. */
  let arranged: readonly Item[] | null = [];
  let issues: readonly AdapterIssue[] = [];
  let connection: Connection | null = null;
  let connectionState: ConnectionState = 'connecting';
  let connectionError: ErrorIQError | null = null;
  let historyError: ErrorIQError | null = null;
  let hasHistory = false;
  let history: AbortController | null = null;
  let historyFailures = 0;
  /**
   * The ids that were here when the connection was lost, until a history has closed the gap; `null` when there is none.
   * What the socket has sent since then says nothing about the gap.
   */
  let beforeGap: ReadonlySet<string> | null = null;
  let heardAt: number | undefined;
  let leave: (() => void) | null = null;
  let isDisposed = false;
  let tellTimer: ReturnType<typeof setTimeout> | undefined;
  let leaveTimer: ReturnType<typeof setTimeout> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let snapshot: StreamSnapshot<Item> = { items: [], state: { status: 'idle' }, issues };

  function readState(): LoadState {
    const error = historyError ?? (hasHistory ? null : connectionError);
    const isOpen = connectionState === 'open';
    const isGone = connectionState === 'offline' || connectionState === 'refused';
    return {
      status: error ? 'error' : hasHistory ? 'ready' : 'loading',
      ...(error && { error }),
      onRetry: refresh,
      isRefreshing: hasHistory && history !== null,
      connection: isOpen ? 'online' : isGone ? 'offline' : 'reconnecting',
      ...(!isOpen && heardAt !== undefined && { asOf: heardAt }),
    };
  }

  function tell(): void {
    tellTimer = undefined;
    snapshot = { items: arrange(), state: readState(), issues };
    for (const listener of [...listeners]) listener();
  }

  function tellSoon(): void {
    tellTimer ??= setTimeout(tell, tellAfterMs);
  }

  function arrange(): readonly Item[] {
    if (arranged !== null) return arranged;
    arranged = parts.arrange([...byId.values()]);
    if (arranged.length < byId.size) {
      const kept = new Set(arranged.map(idOf));
      for (const id of byId.keys()) if (!kept.has(id)) byId.delete(id);
    }
    return arranged;
  }

  function add(item: Item, isHistory: boolean): void {
    const id = idOf(item);
    const known = byId.get(id);
    if (known !== undefined && !isHistory) return;
    byId.set(id, known === undefined ? item : parts.merge(known, item));
    arranged = null;
  }

  function note(found: readonly AdapterIssue[]): void {
    if (found.length > 0) issues = [...issues, ...found].slice(-longestIssueList);
  }

  function onText(text: string): void {
    heardAt = Date.now();
    const frame = parts.readFrame(text);
    note(frame.issues);
    for (const item of frame.ok ? frame.data : []) add(item, false);
    if (byId.size > parts.floodAt) arrange();
    if (arranged === null || frame.issues.length > 0) tellSoon();
  }

  async function fetchHistory(): Promise<void> {
    history?.abort();
    clearTimeout(retryTimer);
    const own = new AbortController();
    history = own;
    tellSoon();
    const known = hasHistory ? (beforeGap ?? new Set(byId.keys())) : null;
    const answer = await parts.fetchHistory(own.signal, known);
    if (history !== own) return;
    history = null;
    note(answer.issues);
    if (answer.ok) {
      for (const item of answer.data) add(item, true);
      heardAt = Date.now();
      hasHistory = true;
      beforeGap = connectionState === 'open' ? null : new Set(byId.keys());
      historyError = null;
      historyFailures = 0;
    } else {
      historyError = answer.error;
      // While the socket is away, its own tries bring the next history.
      if (answer.error.retryable && connectionState === 'open') {
        retryTimer = setTimeout(
          () => void fetchHistory(),
          backOffMs(historyFailures, delays, random),
        );
      }
      historyFailures += 1;
    }
    tellSoon();
  }

  function onState(state: ConnectionState, error: ErrorIQError | null): void {
    connectionState = state;
    connectionError = error;
    if (state !== 'open') beforeGap ??= new Set(byId.keys());
    // A history asked for before the socket was open may lack what happened in between.
    const isDue = state === 'waiting' || state === 'refused';
    if (state === 'open' || (isDue && history === null)) void fetchHistory();
    tellSoon();
  }

  function onOddFrame(message: string): void {
    note([{ path: '', code: 'wrong-type', message, dropped: true }]);
    tellSoon();
  }

  function refresh(): void {
    if (connection === null) return;
    connection.reconnect();
    void fetchHistory();
  }

  function letGo(): void {
    leave?.();
    leave = null;
    connection = null;
    connectionState = 'connecting';
    beforeGap ??= new Set(byId.keys());
    history?.abort();
    history = null;
    for (const timer of [tellTimer, leaveTimer, retryTimer]) clearTimeout(timer);
    tellTimer = undefined;
  }

  return {
    subscribe(onChange) {
      // Each call is a listener of its own, even with a function that is there already.
      const listener = () => onChange();
      listeners.add(listener);
      clearTimeout(leaveTimer);
      if (!isDisposed && connection === null) {
        connection = parts.getConnection();
        leave = connection.subscribe({ onText, onState, onOddFrame });
        // From its first frame on it loads: nobody sees that nothing was asked for.
        if (snapshot.state.status === 'idle') snapshot = { ...snapshot, state: readState() };
      }
      return () => {
        // Not at once: React leaves and comes back when it mounts twice.
        if (listeners.delete(listener) && listeners.size === 0) leaveTimer = setTimeout(letGo, 0);
      };
    },
    getSnapshot: () => snapshot,
    refresh,
    dispose() {
      isDisposed = true;
      listeners.clear();
      letGo();
    },
  };
}
