import { expect, test, vi } from 'vitest';
import { fakePage } from '../testSupport/fakePage';
import { fakeSockets } from '../testSupport/fakeSockets';
import type { Connection, ConnectionState } from './createConnection';
import { createSockets } from './createSockets';

function setUp(baseUrl: string, WebSocketOrNone?: typeof WebSocket) {
  return createSockets({ baseUrl, WebSocket: WebSocketOrNone, page: fakePage(), random: () => 0 });
}

function statesOf(connection: Connection): { states: ConnectionState[]; leave: () => void } {
  const states: ConnectionState[] = [];
  const onState = (state: ConnectionState) => states.push(state);
  const leave = connection.subscribe({
    onState,
    onText: () => undefined,
    onOddFrame: () => undefined,
  });
  return { states, leave };
}

test.each([
  ['https://api.example/iq', 'wss://api.example/iq/ws/acme'],
  ['http://localhost:8000', 'ws://localhost:8000/ws/acme'],
])('%s is reached at %s', (baseUrl, url) => {
  const sockets = fakeSockets();
  const { leave } = statesOf(setUp(baseUrl, sockets.WebSocket)('/ws/{id}', { id: 'acme' }));
  expect(sockets.last().url).toBe(url);
  leave();
});

test('one address has one connection, until nobody listens any more', () => {
  const sockets = fakeSockets();
  const getConnection = setUp('https://api.example', sockets.WebSocket);
  const connection = getConnection('/ws/{id}', { id: 'acme' });
  expect(getConnection('/ws/{id}', { id: 'acme' })).toBe(connection);
  expect(getConnection('/ws/{id}', { id: 'plain' })).not.toBe(connection);
  statesOf(connection).leave();
  expect(getConnection('/ws/{id}', { id: 'acme' })).not.toBe(connection);
});

test.each(['..', 'a/b', ''])('the id %j opens nothing', (id) => {
  const sockets = fakeSockets();
  const { states } = statesOf(setUp('https://api.example', sockets.WebSocket)('/ws/{id}', { id }));
  expect(states).toEqual(['refused']);
  expect(sockets.opened).toEqual([]);
});

test('without a page a mere path is refused, and so is a platform without sockets', () => {
  const sockets = fakeSockets();
  expect(statesOf(setUp('/iq', sockets.WebSocket)('/ws', {})).states).toEqual(['refused']);
  vi.stubGlobal('WebSocket', undefined);
  expect(statesOf(setUp('https://api.example')('/ws', {})).states).toEqual(['refused']);
  vi.unstubAllGlobals();
});
