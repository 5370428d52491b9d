import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import frames from '../../test/fixtures/ws.frames.json';
import history from '../../test/fixtures/studio.notifications.history.json';
import { createErrorIQClient } from '../createErrorIQClient';
import { clientError } from '../http/clientError';
import type { FetchLike } from '../settings';
import { fakePage } from '../testSupport/fakePage';
import { fakeSockets } from '../testSupport/fakeSockets';
import {
  createNotificationStream,
  type NotificationStreamOptions,
} from './createNotificationStream';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 17) }));
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(100);

const notification = (index: number) => ({
  id: `n-${index}`,
  type: 'error_alert',
  priority: 'high',
  message: `Message ${index}`,
  status: 'sent',
  created_at: new Date(Date.UTC(2026, 10, 22, 16, 0, index)).toISOString(),
});

/** A service that knows `known()` notifications, newest first, and gives as many as it is asked for. */
function serve(known: () => number, longest = Infinity) {
  const sockets = fakeSockets();
  const asked: number[] = [];
  const fetch: FetchLike = (url) => {
    const limit = Number(new URL(url).searchParams.get('limit'));
    asked.push(limit);
    if (limit > longest)
      return Promise.resolve(Response.json({ detail: 'too many' }, { status: 422 }));
    const all = Array.from({ length: known() }, (_, index) => notification(index)).reverse();
    return Promise.resolve(Response.json({ notifications: all.slice(0, limit) }));
  };
  const client = createErrorIQClient({
    baseUrl: 'https://api.example/iq',
    fetch,
    WebSocket: sockets.WebSocket,
    page: fakePage(),
    random: () => 0.5,
    retry: false,
  });
  return { sockets, asked, client };
}

test('takes the recorded frames: each event once, heartbeats and faults apart', async () => {
  const { sockets, client } = serve(() => 0);
  const stream = createNotificationStream({ client, tenantId: 'acme' });
  stream.subscribe(() => undefined);
  expect(sockets.last().url).toBe('wss://api.example/iq/ws/notifications/acme');
  sockets.last().open();
  for (const frame of [...frames, ...frames]) sockets.last().send(frame);
  await settle();
  const { items, issues } = stream.getSnapshot();
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('error_1795367993.1');
  expect(items.find(({ id }) => id === 'error_1795367993.1')?.title).toBe(
    'Error Alert: AI_OVERLOAD',
  );
  expect(items.every(({ createdAt }) => Number.isFinite(createdAt))).toBe(true);
  expect(issues.length).toBeGreaterThan(0);
});

test('gives the newest first, history and frames together', async () => {
  const { sockets, client } = serve(() => 3);
  const stream = createNotificationStream({ client, tenantId: 'acme' });
  stream.subscribe(() => undefined);
  sockets.last().open();
  sockets
    .last()
    .send({ ...notification(9), title: 'Newest', timestamp: notification(9).created_at });
  await settle();
  expect(stream.getSnapshot().items.map(({ id }) => id)).toEqual(['n-9', 'n-2', 'n-1', 'n-0']);
});

test('learns from the history how a delivery went, and keeps the title that only the frame had', async () => {
  const { sockets, client } = serve(() => 1);
  const stream = createNotificationStream({ client, tenantId: 'acme' });
  stream.subscribe(() => undefined);
  sockets.last().open();
  sockets.last().send({ ...notification(0), title: 'From the frame', status: undefined });
  await settle();
  expect(stream.getSnapshot().items).toMatchObject([{ title: 'From the frame', delivery: 'sent' }]);
});

describe('after a gap of any length', () => {
  async function lose(known: { count: number }, served: ReturnType<typeof serve>) {
    const stream = createNotificationStream({ client: served.client, tenantId: 'acme' });
    stream.subscribe(() => undefined);
    served.sockets.last().open();
    await settle();
    served.sockets.last().cut();
    await settle();
    known.count = 180;
    served.asked.length = 0;
    await vi.advanceTimersByTimeAsync(500);
    served.sockets.last().open();
    await settle();
    return stream.getSnapshot();
  }

  test('the history is read until it meets what is known: nothing is missing, nothing doubled', async () => {
    const known = { count: 20 };
    const served = serve(() => known.count);
    const { items, issues } = await lose(known, served);
    expect(served.asked).toEqual([50, 100, 200]);
    expect(items.map(({ id }) => id)).toEqual(
      Array.from({ length: 180 }, (_, index) => `n-${179 - index}`),
    );
    expect(issues).toEqual([]);
  });

  test('what the socket sends before the history has answered does not hide what is missing', async () => {
    const known = { count: 20 };
    const served = serve(() => known.count);
    const { client, sockets } = served;
    const stream = createNotificationStream({ client, tenantId: 'acme' });
    stream.subscribe(() => undefined);
    sockets.last().open();
    await settle();
    sockets.last().cut();
    await settle();
    known.count = 180;
    await vi.advanceTimersByTimeAsync(500);
    sockets.last().open();
    for (const index of [178, 179]) {
      const { created_at: timestamp, ...event } = notification(index);
      sockets.last().send({ ...event, title: `Event ${index}`, timestamp });
    }
    await settle();
    expect(stream.getSnapshot().items).toHaveLength(180);
  });

  test('a further page that fails for a moment is asked for again, until nothing is missing', async () => {
    const known = { count: 20 };
    const served = serve(() => known.count);
    let failures = 0;
    const getHistory: NotificationStreamOptions['getHistory'] = (tenantId, limit, options) => {
      if (limit !== 100 || failures++ > 0)
        return served.client.notifications.getNotificationHistory(tenantId, limit, options);
      const error = { ...clientError('NETWORK_ERROR', 'down'), retryable: true };
      return Promise.resolve({ ok: false, error, issues: [] });
    };
    const stream = createNotificationStream({
      client: served.client,
      tenantId: 'acme',
      getHistory,
    });
    stream.subscribe(() => undefined);
    served.sockets.last().open();
    await settle();
    served.sockets.last().cut();
    await settle();
    known.count = 180;
    await vi.advanceTimersByTimeAsync(500);
    served.sockets.last().open();
    await vi.advanceTimersByTimeAsync(5000);
    expect(failures).toBeGreaterThan(1);
    expect(stream.getSnapshot().items).toHaveLength(180);
    expect(stream.getSnapshot().state.status).toBe('ready');
  });

  test('an inbox that was empty before is no exception', async () => {
    const known = { count: 0 };
    const { items } = await lose(
      known,
      serve(() => known.count),
    );
    expect(items).toHaveLength(180);
  });

  test('and where the service gives no more, what may be missing is said', async () => {
    const known = { count: 20 };
    const { items, issues } = await lose(
      known,
      serve(() => known.count, 100),
    );
    expect(items).toHaveLength(120);
    expect(issues).toMatchObject([{ code: 'missing', dropped: false }]);
  });
});

test('takes the history from where it is told', async () => {
  const { sockets, client } = serve(() => 0);
  const getHistory = vi.fn(client.notifications.getRecentNotifications);
  const stream = createNotificationStream({ client, tenantId: 'acme', getHistory });
  stream.subscribe(() => undefined);
  sockets.last().open();
  await settle();
  expect(getHistory).toHaveBeenCalledWith('acme', 50, {
    signal: expect.any(AbortSignal) as unknown,
  });
});

test('an invalid tenant is an error, not an exception', async () => {
  const { sockets, client } = serve(() => 0);
  const stream = createNotificationStream({ client, tenantId: '../admin' });
  stream.subscribe(() => undefined);
  expect(sockets.opened).toHaveLength(0);
  await settle();
  expect(stream.getSnapshot().state).toMatchObject({
    status: 'error',
    error: { code: 'INVALID_ARGUMENT' },
  });
});

test('shows the recorded history of the Studio', async () => {
  const sockets = fakeSockets();
  const client = createErrorIQClient({
    baseUrl: '',
    fetch: () => Promise.resolve(Response.json(history)),
    WebSocket: sockets.WebSocket,
  });
  const stream = createNotificationStream({ client, tenantId: 'acme' });
  stream.subscribe(() => undefined);
  await settle();
  expect(stream.getSnapshot().state).toMatchObject({ status: 'ready' });
  expect(stream.getSnapshot().items).toHaveLength(history.notifications.length);
  stream.dispose();
});
