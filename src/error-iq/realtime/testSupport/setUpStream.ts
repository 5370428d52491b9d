import { vi } from 'vitest';
import type { AdapterResult } from '../../../model';
import { clientError } from '../../http/clientError';
import { fakePage } from '../../testSupport/fakePage';
import { fakeSockets } from '../../testSupport/fakeSockets';
import { createSockets } from '../createSockets';
import { createStream, type StreamParts } from '../createStream';

/** What these streams carry. */
export interface Item {
  readonly id: string;
  readonly text: string;
}
/** An answer that holds these. */
export const ok = (...items: Item[]): AdapterResult<readonly Item[]> => ({
  ok: true,
  data: items,
  issues: [],
});
export const a = { id: 'a', text: 'first' };
export const b = { id: 'b', text: 'second' };
export const c = { id: 'c', text: 'third' };

function readFrame(text: string): AdapterResult<readonly Item[]> {
  if (text === 'heartbeat') return ok();
  if (text.startsWith('{')) return ok(JSON.parse(text) as Item);
  const issue = { path: '', code: 'wrong-type', message: text, dropped: true } as const;
  return { ok: false, error: clientError('NETWORK_ERROR', 'bad frame'), issues: [issue] };
}

/** A stream over sockets, a page and a history that are worked by hand. */
export function setUp(maxItems = 10) {
  const sockets = fakeSockets();
  const page = fakePage();
  const getConnection = createSockets({
    baseUrl: 'https://api.example',
    WebSocket: sockets.WebSocket,
    page,
    random: () => 0.5,
  });
  const fetchHistory = vi.fn<StreamParts<Item>['fetchHistory']>();
  fetchHistory.mockResolvedValue(ok());
  const newStream = () =>
    createStream<Item>({
      getConnection: () => getConnection('/ws', {}),
      fetchHistory,
      readFrame,
      idOf: (item) => item.id,
      merge: (known, news) => ({ ...known, ...news }),
      arrange: (items) => items.slice(-maxItems),
      floodAt: 2 * maxItems,
      random: () => 0.5,
    });
  const stream = newStream();
  const settle = () => vi.advanceTimersByTimeAsync(60);
  const texts = () => stream.getSnapshot().items.map((item) => item.text);
  return { sockets, page, fetchHistory, newStream, stream, settle, texts };
}
