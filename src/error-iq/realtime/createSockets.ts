import { findBadArguments } from '../http/findBadArguments';
import { joinUrl, type PathParams } from '../http/joinUrl';
import { createConnection, type Connection } from './createConnection';
import type { PageSignals } from './PageSignals';
import { toSocketUrl } from './toSocketUrl';

/** What sockets need of the client's settings. */
export interface SocketSettings {
  readonly baseUrl: string;
  /** @default the `WebSocket` of the platform at the time of connecting */
  readonly WebSocket: typeof WebSocket | undefined;
  readonly page: PageSignals;
  readonly random: () => number;
}

/** Gives the one connection to a path below `baseUrl`, with its `{name}` parts filled in. */
export type GetConnection = (path: string, params: PathParams) => Connection;

/** The sockets of a client: one to each address, however many streams use it. */
export function createSockets(settings: SocketSettings): GetConnection {
  const connections = new Map<string, Connection>();
  return (path, params) => {
    const address = joinUrl(settings.baseUrl, path, params);
    const running = connections.get(address);
    if (running) return running;
    const connection = createConnection({
      openSocket: () => {
        const [bad] = findBadArguments({ params });
        if (bad) throw new TypeError(bad.message);
        const Socket = settings.WebSocket ?? globalThis.WebSocket;
        return new Socket(toSocketUrl(address));
      },
      page: settings.page,
      random: settings.random,
      onIdle: () => connections.delete(address),
    });
    connections.set(address, connection);
    return connection;
  };
}
