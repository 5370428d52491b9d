import { ws, type WebSocketHandler } from 'msw';
import { socketPaths, type ErrorIQPaths, type SocketName } from '../endpoints';
import { toMswPath } from './toMswPath';

/** How the recorded sockets behave. */
export interface ErrorIQSocketOptions {
  /** The client's `baseUrl`. @default any origin and any path before Error-IQ's own */
  readonly baseUrl?: string | undefined;
  /** The client's `paths`. */
  readonly paths?: Partial<ErrorIQPaths> | undefined;
  /** What each new connection is sent, one frame after the other: texts as they are, anything else as JSON. */
  readonly frames?: Partial<Readonly<Record<SocketName, readonly unknown[]>>> | undefined;
  /** Pause between those frames in milliseconds. @default 1000 */
  readonly everyMs?: number | undefined;
  /** Pause between heartbeats in milliseconds. @default 30000 */
  readonly heartbeatMs?: number | undefined;
  /** Time in milliseconds after which each connection is cut. @default never */
  readonly cutAfterMs?: number | undefined;
}

/** The server's end of the recorded sockets. */
export interface ErrorIQSockets {
  /** For `setupServer`, `setupWorker` or `server.use`. */
  readonly handlers: WebSocketHandler[];
  /** Sends a frame on all open connections of a socket. */
  readonly send: (socket: SocketName, frame: unknown) => void;
  /** Cuts all open connections, as a restart of the service does. @default code 1012 */
  readonly cut: (code?: number) => void;
}

type Client = Parameters<
  Parameters<ReturnType<typeof ws.link>['addEventListener']>[1]
>[0]['client'];

/**
 * Handlers for MSW 2 that serve Error-IQ's sockets: recorded frames, heartbeats, `pong` for `ping`, and cuts. They work
 * wherever there is a global `WebSocket` for MSW to replace.
 *
 * @example
 * const sockets = createErrorIQSockets({ frames: { 'sockets.notifications': recordedFrames } });
 * const server = setupServer(...sockets.handlers);
 * sockets.cut();
 */
export function createErrorIQSockets(options: ErrorIQSocketOptions = {}): ErrorIQSockets {
  const clients = new Map<SocketName, Set<Client>>();

  function serve(name: SocketName): WebSocketHandler {
    const path = options.paths?.[name] ?? socketPaths[name];
    const open = new Set<Client>();
    clients.set(name, open);
    return ws
      .link(toMswPath(options.baseUrl ?? '*', path))
      .addEventListener('connection', ({ client }) => {
        open.add(client);
        const stop = play(client, options.frames?.[name] ?? [], options);
        client.addEventListener('close', () => {
          open.delete(client);
          stop();
        });
        client.addEventListener('message', ({ data }) => {
          if (data === 'ping') client.send('pong');
        });
      });
  }

  return {
    handlers: (Object.keys(socketPaths) as SocketName[]).map(serve),
    send: (socket, frame) => {
      for (const client of clients.get(socket) ?? []) client.send(toText(frame));
    },
    cut: (code = 1012) => {
      for (const open of clients.values()) for (const client of [...open]) client.close(code);
    },
  };
}

/** Sends frames and heartbeats to one client. Gives back how to stop. */
function play(
  client: Client,
  frames: readonly unknown[],
  { everyMs = 1000, heartbeatMs = 30_000, cutAfterMs }: ErrorIQSocketOptions,
): () => void {
  let next = 0;
  const sending = setInterval(() => {
    if (next < frames.length) client.send(toText(frames[next++]));
    else clearInterval(sending);
  }, everyMs);
  const beating = setInterval(() => {
    // The service counts in seconds since its start.
    client.send(toText({ type: 'heartbeat', timestamp: performance.now() / 1000 }));
  }, heartbeatMs);
  const cutting =
    cutAfterMs === undefined ? undefined : setTimeout(() => client.close(1012), cutAfterMs);
  return () => {
    clearInterval(sending);
    clearInterval(beating);
    clearTimeout(cutting);
  };
}

function toText(frame: unknown): string {
  return typeof frame === 'string' ? frame : JSON.stringify(frame);
}
