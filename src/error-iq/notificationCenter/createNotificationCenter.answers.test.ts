import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createErrorIQClient } from '../createErrorIQClient';
import { fakePage } from '../testSupport/fakePage';
import { fakeSockets } from '../testSupport/fakeSockets';
import { createNotificationCenter } from './createNotificationCenter';
import { connected, row, start } from './testSupport/serve';

beforeEach(() => vi.useFakeTimers({ now: start }));
afterEach(() => vi.useRealTimers());

const recorded = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../test/fixtures/${name}.json`, import.meta.url), 'utf8'),
  ) as unknown;
const json = (answer: unknown, status = 200) => Response.json(answer, { status });

/** A center whose service gives one answer to everything, and the requests that it was sent. */
function answering(answer: () => Response) {
  const requests: URL[] = [];
  const sockets = fakeSockets();
  const client = createErrorIQClient({
    baseUrl: 'https://api.example',
    fetch: (url) => {
      requests.push(new URL(url));
      return Promise.resolve(answer());
    },
    WebSocket: sockets.WebSocket,
    retry: false,
  });
  const center = createNotificationCenter({
    client,
    tenantId: 'acme',
    storage: null,
    openTabChannel: null,
    page: fakePage(),
  });
  return { center, requests, sockets };
}

const notice = { title: 'Rolled back', message: 'Version 12 is live again.' };

describe('the recorded answers', () => {
  test('of the history come as items, in UTC, with the way they were delivered', async () => {
    const answer = recorded('studio.notifications.history') as { notifications: unknown[] };
    const { center, requests } = answering(() => json(answer));
    const history = await center.getNotificationHistory(500);
    expect(requests[0]?.pathname).toBe('/api/v1/notifications/history/acme');
    expect(requests[0]?.searchParams.get('limit')).toBe('500');
    expect(history.ok && history.data.items).toHaveLength(answer.notifications.length);
    expect(history.ok && history.data.items.find(({ id }) => id === 'n-0')).toMatchObject({
      type: 'workflow_completed',
      priority: 'critical',
      delivery: 'failed',
      createdAt: Date.UTC(2026, 9, 20, 8),
      readAt: null,
    });
    expect(center.getSnapshot().items).toHaveLength(answer.notifications.length);
  });

  test('to a sent one give it the id of the service', async () => {
    const answer = recorded('studio.notifications.send') as { notification_id: string };
    const { center } = answering(() => json(answer));
    const sent = await center.showNotification(notice);
    expect(sent).toMatchObject({ ok: true, data: { notificationId: answer.notification_id } });
    expect(center.getSnapshot().items).toMatchObject([
      { id: answer.notification_id, title: 'Rolled back', delivery: 'sent' },
    ]);
    expect(await center.markAsRead(answer.notification_id)).toMatchObject({ ok: true });
    expect(center.getSnapshot().counts).toMatchObject({ total: 1, unread: 0 });
    expect(await center.configureChannels({ deployment: ['email'] })).toMatchObject({ ok: true });
  });
});

describe('a broken answer', () => {
  const broken: readonly (readonly [string, () => Response])[] = [
    ['{error} with status 200', () => json({ error: 'No database' })],
    ['the envelope of a 500', () => json({ code: 'DB', message: 'No database' }, 500)],
    ['the HTML of a proxy', () => new Response('<html>Bad gateway</html>', { status: 502 })],
    ['HTML with status 200', () => new Response('<!doctype html><title>Sign in</title>')],
    ['half of a JSON', () => new Response('{"notifications": [{"id": "a"')],
  ];

  test.each(broken)('%s is a failure of each call, and never an empty inbox', async (_, answer) => {
    const { center, sockets } = answering(answer);
    const calls = [
      await center.getNotificationHistory(10),
      await center.configureChannels({}),
      await center.showNotification(notice),
    ];
    for (const call of calls) {
      expect(call.ok).toBe(false);
      expect(!call.ok && call.error.message).not.toBe('');
    }
    // What could not be sent is there, and says so.
    expect(center.getSnapshot().items).toMatchObject([
      { title: 'Rolled back', delivery: 'failed' },
    ]);
    await connected(center, sockets);
    expect(center.getSnapshot().state.status).toBe('error');
  });

  test.each([
    ['null', null],
    ['a number', 7],
    ['an object for the list', { notifications: {} }],
  ])('%s for a history says so, and invents nothing', async (_, answer) => {
    const { center } = answering(() => json(answer));
    const history = await center.getNotificationHistory(10);
    expect(history.ok).toBe(false);
    expect(center.getSnapshot().items).toEqual([]);
  });

  test('of 10,000 items, of which one in 1,000 is broken, costs those alone and tells where', async () => {
    const notifications = Array.from({ length: 10_000 }, (_, index) =>
      index % 1000 === 500 ? null : row(index),
    );
    const { center } = answering(() => json({ notifications }));
    const history = await center.getNotificationHistory(10_000);
    expect(history.ok && history.data.items).toHaveLength(9_990);
    expect(history.issues.filter(({ dropped }) => dropped)).toHaveLength(10);
    expect(history.issues[0]?.path).toBe('/notifications/500');
    expect(center.getSnapshot().counts.total).toBe(9_990);
  });
});

test.each([
  ['null', null],
  ['a text', 'Rolled back'],
  ['no words', {}],
  ['blank words', { title: ' ', message: '' }],
  ['a number for its title', { title: 42 }],
  ['an object for its priority', { message: 'x', priority: {} }],
])('showNotification with %s sends nothing and shows nothing', async (_, shown) => {
  const { center, requests } = answering(() => json({}));
  const answer = await center.showNotification(shown as object);
  expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_ARGUMENT' } });
  expect(requests).toEqual([]);
  expect(center.getSnapshot().items).toEqual([]);
});

test.each([NaN, 0, -1, 2.5, Infinity])('history of %s items sends nothing', async (limit) => {
  const { center, requests } = answering(() => json({ notifications: [] }));
  const answer = await center.getNotificationHistory(limit);
  expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_ARGUMENT' } });
  expect(requests).toEqual([]);
});
