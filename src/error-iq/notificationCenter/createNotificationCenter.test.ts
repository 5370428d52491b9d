import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NotificationIntent } from '../../notifications';
import type { NotificationCenterOptions } from './NotificationCenterOptions';
import type { NotificationStorage } from './NotificationStorage';
import {
  connected,
  fakeChannels,
  fakeStorage,
  ids,
  row,
  serve,
  settle,
  start,
  unread,
} from './testSupport/serve';

beforeEach(() => vi.useFakeTimers({ now: start }));
afterEach(() => vi.useRealTimers());

describe('what arrives', () => {
  test('shows history and frames as one inbox, counted', async () => {
    const { sockets, open } = serve();
    const center = open();
    expect(center.getSnapshot().state.status).toBe('idle');
    await connected(center, sockets);
    sockets.last().send({ ...row(9), id: 'live', timestamp: new Date(start).toISOString() });
    await settle();
    expect(ids(center)).toContain('live');
    expect(unread(center)).toBe(4);
    expect(center.getSnapshot().state.status).toBe('ready');
  });

  test('loads from the moment when somebody listens', () => {
    const center = serve().open();
    center.subscribe(() => undefined);
    expect(center.getSnapshot().state.status).toBe('loading');
  });

  test('gives the same snapshot until something changes', async () => {
    const { sockets, open } = serve();
    const center = open();
    await connected(center, sockets);
    expect(center.getSnapshot()).toBe(center.getSnapshot());
  });

  test('counts a snoozed item again at the moment when it is due', async () => {
    const { sockets, open } = serve();
    const center = open();
    await connected(center, sockets);
    await center.act({ verb: 'snooze', ids: ['n-1'], until: Date.now() + 60_000 });
    expect(unread(center)).toBe(2);
    await vi.advanceTimersByTimeAsync(60_001);
    expect(unread(center)).toBe(3);
  });
});

describe('showNotification', () => {
  test('sends it, and shows it once under the id of the service, however often it comes', async () => {
    const { sockets, sent, open } = serve();
    const center = open();
    await connected(center, sockets);
    const answer = await center.showNotification({
      type: 'deployment',
      priority: 'critical',
      title: 'Rolled back',
      message: 'Version 12 is live again.',
    });
    expect(answer).toMatchObject({ ok: true, data: { notificationId: 'given' } });
    expect(sent[0]).toMatchObject({
      path: '/api/v1/notifications/send',
      body: { type: 'deployment', priority: 'critical', tenant_id: 'acme' },
    });
    sockets.last().send({ id: 'given', type: 'deployment', priority: 'critical', message: 'x' });
    await settle();
    expect(ids(center).filter((id) => id === 'given')).toHaveLength(1);
    expect(unread(center)).toBe(4);
  });

  test('says on the item itself that it could not be sent', async () => {
    const { open, fail } = serve();
    const center = open();
    fail(500);
    const answer = await center.showNotification({ message: 'First line\nand more' });
    expect(answer.ok).toBe(false);
    expect(center.getSnapshot().items[0]).toMatchObject({
      title: 'First line',
      body: 'and more',
      delivery: 'failed',
    });
  });
});

describe('markAsRead', () => {
  test('shows at once, and takes back that one act when the server refuses', async () => {
    let answer: (ok: boolean) => void = () => undefined;
    const onAction = (intent: NotificationIntent) =>
      intent.ids.includes('n-0')
        ? new Promise<void>((resolve, reject) => {
            answer = (ok) => (ok ? resolve() : reject(new Error('HTTP 500')));
          })
        : undefined;
    const { sockets, open } = serve({
      onAction: onAction as NotificationCenterOptions['onAction'],
    });
    const center = open();
    await connected(center, sockets);
    const first = center.markAsRead('n-0');
    await center.markAsRead('n-1');
    expect(unread(center)).toBe(1);
    sockets.last().send({ ...row(9), id: 'live', timestamp: new Date(start).toISOString() });
    await settle();
    answer(false);
    expect(await first).toMatchObject({ ok: false, error: { message: 'HTTP 500' } });
    expect(unread(center)).toBe(3);
    expect(center.getSnapshot().notice).toMatchObject({ kind: 'failed', count: 1 });
  });

  test('of an id that nobody knows is a failure, of a read one is not', async () => {
    const { sockets, open } = serve();
    const center = open();
    await connected(center, sockets);
    expect(await center.markAsRead('nobody')).toMatchObject({ ok: false });
    expect(await center.markAsRead('n-0')).toMatchObject({ ok: true });
    expect(await center.markAsRead('n-0')).toMatchObject({ ok: true });
    expect(unread(center)).toBe(2);
  });
});

describe('without a network', () => {
  test('acts show, wait, outlive the page, and are sent once in order', async () => {
    const storage = fakeStorage();
    const sentIntents: string[] = [];
    const onAction = (intent: NotificationIntent) =>
      void sentIntents.push(`${intent.verb} ${intent.ids.join()}`);
    const { sockets, page, open } = serve({ onAction, storage });
    const center = open();
    await connected(center, sockets);
    page.set({ online: false });
    void center.markAsRead('n-0');
    void center.act({ verb: 'archive', ids: ['n-1'] });
    expect(unread(center)).toBe(1);
    center.dispose();
    expect(sentIntents).toEqual([]);

    const next = open();
    expect(sentIntents).toEqual([]);
    page.set({ online: true });
    await settle();
    expect(sentIntents).toEqual(['read n-0', 'archive n-1']);
    page.set({ online: false });
    page.set({ online: true });
    await settle();
    expect(sentIntents).toHaveLength(2);
    next.dispose();
  });

  test('a broken or full storage costs nothing but the memory', async () => {
    const storage: NotificationStorage = {
      getItem: () => '{"format":1,"operations":[{}]',
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const { sockets, open } = serve({ storage });
    const center = open();
    await connected(center, sockets);
    expect(await center.markAsRead('n-0')).toMatchObject({ ok: true });
    expect(unread(center)).toBe(2);
  });
});

describe('where no server keeps acts', () => {
  test('they are kept in storage, by tenant and person', async () => {
    const storage = fakeStorage();
    const { sockets, open } = serve({ storage });
    const center = open();
    await connected(center, sockets);
    await center.act({ verb: 'archive', ids: ['n-0'] });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(unread(center)).toBe(2);
    center.dispose();

    const again = open();
    await connected(again, sockets);
    expect(unread(again)).toBe(2);
    const other = open({ userId: 'grace' });
    await connected(other, sockets);
    expect(unread(other)).toBe(3);
  });
});

describe('two tabs', () => {
  test('show the same, and only the one in which a person acted talks to the server', async () => {
    const channels = fakeChannels();
    const onAction = vi.fn<(intent: NotificationIntent) => void>();
    const { sockets, open } = serve({ onAction, openTabChannel: channels.open });
    const [one, two] = [open(), open()];
    await connected(one, sockets);
    await connected(two, sockets);
    await one.act({ verb: 'archive', ids: ['n-0'] });
    expect([unread(one), unread(two)]).toEqual([2, 2]);
    await two.act({ verb: 'archive', ids: ['n-0'] });
    expect(onAction).toHaveBeenCalledTimes(1);
  });

  test('of two tenants or two people hear nothing of each other', async () => {
    const channels = fakeChannels();
    const { open } = serve({ openTabChannel: channels.open });
    open();
    open({ tenantId: 'other' });
    open({ userId: 'grace' });
    expect(new Set(channels.names).size).toBe(3);
    await settle();
  });
});

test('history has what the person did laid over it, and stays known', async () => {
  const { open } = serve();
  const center = open();
  const first = await center.getNotificationHistory(2);
  expect(first.ok && first.data.items.map(({ id }) => id)).toEqual(['n-0', 'n-1']);
  await center.markAsRead('n-1');
  const second = await center.getNotificationHistory();
  expect(second.ok && second.data.items.map(({ readAt }) => readAt !== null)).toEqual([
    false,
    true,
    false,
  ]);
  expect(unread(center)).toBe(2);
});

test('configureChannels tells the service, and a failure is told as one', async () => {
  const { open, sent, fail } = serve();
  const center = open();
  expect(await center.configureChannels({ error_alert: ['email', 'slack'] })).toMatchObject({
    ok: true,
  });
  expect(sent[0]).toMatchObject({
    path: '/api/v1/notifications/configure',
    body: { tenant_id: 'acme', config: { channels: { error_alert: ['email', 'slack'] } } },
  });
  fail(503);
  expect(await center.configureChannels({})).toMatchObject({ ok: false });
});

test('carries no action out that an item does not offer: Error-IQ’s offer none', async () => {
  const { sockets, open } = serve();
  const center = open();
  await connected(center, sockets);
  const intent = { operationId: 'a', verb: 'action' as const, ids: ['n-0'], at: start };
  expect(await center.onAction({ ...intent, actionId: 'restart' })).toMatchObject({
    ok: false,
    error: { code: 'NO_SUCH_ACTION' },
  });
});

test('takes the intents of a component, and undoes what it undoes', async () => {
  const { sockets, open } = serve();
  const center = open();
  await connected(center, sockets);
  const intent = { operationId: 'a', verb: 'archive' as const, ids: ['n-0'], at: start };
  expect(await center.onAction(intent)).toMatchObject({ ok: true });
  expect(unread(center)).toBe(2);
  await center.onAction({ ...intent, operationId: 'b', verb: 'unarchive', undoes: 'a' });
  expect(unread(center)).toBe(3);
});

test('lets go of everything when it is disposed of', async () => {
  const { sockets, page, open } = serve();
  const center = open();
  await connected(center, sockets);
  center.dispose();
  await settle();
  expect(sockets.last().isClosed()).toBe(true);
  expect(page.watchers()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('lets go after its last listener, and a listener that comes later finds it at work', async () => {
  const { sockets, page, open } = serve();
  const center = open();
  const listen = () => center.subscribe(() => undefined);
  // As React's strict mode does: subscribed, left, subscribed again.
  const leave = listen();
  leave();
  await settle();
  expect(page.watchers()).toBe(0);
  const leaveAgain = listen();
  await settle();
  sockets.last().send({ ...row(9), id: 'live', timestamp: new Date(start).toISOString() });
  await settle();
  expect(ids(center)).toContain('live');
  expect(page.watchers()).toBeGreaterThan(0);
  leaveAgain();
  await settle();
  expect(page.watchers()).toBe(0);
  expect(sockets.last().isClosed()).toBe(true);
});
