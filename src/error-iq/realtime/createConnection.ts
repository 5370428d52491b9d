import type { ErrorIQError } from '../../model';
import { backOffMs } from '../http/backOffMs';
import { clientError } from '../http/clientError';
import type { PageSignals } from './PageSignals';

/**
 * `connecting`: first try, or again; `open`; `waiting`: lost, another try follows; `offline`: no network, a try follows
 * when it is back; `refused`: the server does not want this connection, or there can be none, and no try follows.
 */
export type ConnectionState = 'connecting' | 'open' | 'waiting' | 'offline' | 'refused';

/** What one user of a connection is told. */
export interface ConnectionListener {
  /** A frame of text, as it came. Answers to pings are not handed on. */
  readonly onText: (text: string) => void;
  /** Also called at once on subscribing. `error` is there when the state is `refused`. */
  readonly onState: (state: ConnectionState, error: ErrorIQError | null) => void;
  /** Something came that is not a text, or too long a text; it was thrown away. */
  readonly onOddFrame: (why: string) => void;
}

/** One socket that comes back, for many listeners. */
export interface Connection {
  /** Connects with the first listener. Gives back how to leave; the socket is closed when the last one has left. */
  subscribe(listener: ConnectionListener): () => void;
  /** Tries now instead of later, also after a refusal. */
  reconnect(): void;
}

/** What a connection needs of the world. */
export interface ConnectionParts {
  /** Opens a socket. What it throws is a refusal. */
  readonly openSocket: () => WebSocket;
  readonly page: PageSignals;
  readonly random: () => number;
  /** Called when the last listener has left. */
  readonly onIdle: () => void;
}

/** The server sends a heartbeat after 30 s of silence; a ping before that keeps proxies awake too. */
const pingEveryMs = 25_000;
/** Silence after a ping from which the socket counts as dead: networks lose connections without a word. */
const pongWithinMs = 10_000;
const openWithinMs = 15_000;
/** A socket that lasted this long was a success; the next pause is a short one again. */
const stableAfterMs = 10_000;
const delays = { baseDelayMs: 1_000, maxDelayMs: 30_000 };
const longestFrame = 1_000_000;
/** "Unsupported data" and "policy violation": Error-IQ's words for an id that is none and an execution that is not there. */
const refusals: readonly number[] = [1003, 1008];

/**
 * Keeps a socket open: pings it, notices a dead one, and comes back after losing it with pauses that double and are
 * drawn at random. While the page is hidden it keeps what it has but does not come back; when the page is seen again,
 * or the network is back, it tries at once.
 */
export function createConnection({
  openSocket,
  page,
  random,
  onIdle,
}: ConnectionParts): Connection {
  const listeners = new Set<ConnectionListener>();
  let state: ConnectionState = 'connecting';
  let error: ErrorIQError | null = null;
  let socket: WebSocket | null = null;
  /** The one timer: of opening, of the next ping, of the pong, or of the next try. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => void) | null = null;
  let failures = 0;
  let openedAt: number | null = null;
  let heardAt = 0;

  function setState(next: ConnectionState, why: ErrorIQError | null = null): void {
    state = next;
    error = why;
    for (const listener of [...listeners]) listener.onState(state, error);
  }

  function after(ms: number, work: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  }

  function drop(): void {
    clearTimeout(timer);
    const old = socket;
    socket = null;
    if (!old) return;
    old.onopen = old.onmessage = old.onclose = null;
    old.close();
  }

  function connect(): void {
    drop();
    openedAt = null;
    if (!page.isOnline()) {
      setState('offline');
      return;
    }
    let opening: WebSocket;
    try {
      opening = openSocket();
    } catch {
      setState('refused', clientError('SOCKET_REFUSED', 'No socket can be opened here.'));
      return;
    }
    socket = opening;
    opening.onopen = () => {
      openedAt = heardAt = Date.now();
      after(pingEveryMs, ping);
      setState('open');
    };
    opening.onmessage = ({ data }: MessageEvent<unknown>) => {
      heardAt = Date.now();
      receive(data);
    };
    opening.onclose = (event?: CloseEvent) => lose(event?.code);
    // "close" follows and says more. It stays: sockets of Node's `ws` end the process over an error that nobody hears.
    opening.onerror = () => undefined;
    after(openWithinMs, lose);
    setState('connecting');
  }

  function receive(data: unknown): void {
    if (data === 'pong') return;
    const why =
      typeof data !== 'string'
        ? 'A frame came that is not a text.'
        : data.length > longestFrame
          ? `A frame came that is longer than ${longestFrame} characters.`
          : null;
    for (const listener of [...listeners]) {
      if (why === null) listener.onText(data as string);
      else listener.onOddFrame(why);
    }
  }

  function ping(withinMs = pongWithinMs): void {
    const askedAt = Date.now();
    socket?.send('ping');
    after(withinMs, () => {
      if (heardAt < askedAt) lose();
      else after(Math.max(0, pingEveryMs - withinMs), ping);
    });
  }

  function lose(code?: number): void {
    drop();
    if (code !== undefined && refusals.includes(code)) {
      setState(
        'refused',
        clientError('SOCKET_REFUSED', `The server refused the socket (${code}).`),
      );
      return;
    }
    if (openedAt !== null && Date.now() - openedAt >= stableAfterMs) failures = 0;
    openedAt = null;
    if (!page.isOnline()) {
      setState('offline');
      return;
    }
    // Nobody is looking: the next try is made when somebody does.
    if (page.isVisible()) after(backOffMs(failures, delays, random), connect);
    failures += 1;
    setState('waiting');
  }

  function onPageChange(): void {
    if (state === 'refused') return;
    if (!page.isOnline()) {
      drop();
      if (state !== 'offline') setState('offline');
    } else if (page.isVisible()) {
      if (state === 'open') ping(pongWithinMs / 2);
      else if (state !== 'connecting') connect();
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        failures = 0;
        stopWatching = page.subscribe(onPageChange);
        connect();
      } else {
        listener.onState(state, error);
      }
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        stopWatching?.();
        drop();
        onIdle();
      };
    },
    reconnect() {
      if (state === 'open' || state === 'connecting' || listeners.size === 0) return;
      connect();
    },
  };
}
