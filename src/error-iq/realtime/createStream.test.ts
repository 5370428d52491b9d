import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AdapterResult } from '../../model';
import { clientError } from '../http/clientError';
import { a, b, c, type Item, ok, setUp } from './testSupport/setUpStream';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 17) }));
afterEach(() => vi.useRealTimers());

describe('what is shown', () => {
  test('nothing before anyone listens', () => {
    const { sockets, stream } = setUp();
    expect(stream.getSnapshot()).toEqual({ items: [], state: { status: 'idle' }, issues: [] });
    expect(sockets.opened).toHaveLength(0);
  });

  test('"loading" until the history is there, then history and frames, each item once', async () => {
    const { sockets, fetchHistory, stream, settle, texts } = setUp();
    fetchHistory.mockResolvedValue(ok(a, b));
    stream.subscribe(() => undefined);
    expect(stream.getSnapshot().state).toMatchObject({ status: 'loading' });
    await settle();
    expect(stream.getSnapshot().state).toMatchObject({ status: 'loading' });
    sockets.last().open();
    sockets.last().send(b);
    sockets.last().send(c);
    sockets.last().send(c);
    await settle();
    expect(texts().sort()).toEqual(['first', 'second', 'third']);
    expect(stream.getSnapshot().state).toMatchObject({ status: 'ready', connection: 'online' });
    expect(stream.getSnapshot().state.asOf).toBeUndefined();
  });

  test('a frame is told within a twentieth of a second, a burst of frames at once', async () => {
    const { sockets, stream, settle } = setUp();
    const onChange = vi.fn();
    stream.subscribe(onChange);
    sockets.last().open();
    await settle();
    onChange.mockClear();
    for (const item of [a, b, c]) sockets.last().send(item);
    await vi.advanceTimersByTimeAsync(50);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(stream.getSnapshot().items).toHaveLength(3);
  });

  test('the same object until something changes: a heartbeat or a double is no change', async () => {
    const { sockets, stream, settle } = setUp();
    stream.subscribe(() => undefined);
    sockets.last().open();
    sockets.last().send(a);
    await settle();
    const before = stream.getSnapshot();
    sockets.last().send('heartbeat');
    sockets.last().send({ ...a, text: 'again' });
    await settle();
    expect(stream.getSnapshot()).toBe(before);
  });

  test('no more than what is to be kept, even in a flood', async () => {
    const { sockets, fetchHistory, stream, settle } = setUp(10);
    stream.subscribe(() => undefined);
    sockets.last().open();
    await settle();
    for (let id = 0; id < 5_000; id += 1) sockets.last().send({ id: String(id), text: String(id) });
    stream.refresh();
    const known = fetchHistory.mock.lastCall?.[1];
    expect(known?.size).toBeGreaterThan(0);
    expect(known?.size).toBeLessThanOrEqual(20);
    await settle();
    expect(stream.getSnapshot().items.map((item) => item.id)).toEqual(
      Array.from({ length: 10 }, (_, index) => String(4_990 + index)),
    );
  });

  test('a broken frame costs itself alone and is reported; the list of reports has an end', async () => {
    const { sockets, stream, settle, texts } = setUp();
    stream.subscribe(() => undefined);
    sockets.last().open();
    for (let time = 0; time < 150; time += 1) sockets.last().send(`broken ${time}`);
    sockets.last().sendBinary();
    sockets.last().send(a);
    await settle();
    expect(texts()).toEqual(['first']);
    expect(stream.getSnapshot().issues).toHaveLength(100);
  });
});

describe('after a gap', () => {
  test('the history is fetched again and merged: nothing is lost, nothing is doubled', async () => {
    const { sockets, fetchHistory, stream, settle, texts } = setUp();
    stream.subscribe(() => undefined);
    sockets.last().open();
    sockets.last().send(a);
    await settle();
    sockets.last().cut();
    await settle();
    expect(stream.getSnapshot().state).toMatchObject({ connection: 'reconnecting' });
    expect(stream.getSnapshot().state.asOf).toEqual(expect.any(Number));
    fetchHistory.mockResolvedValue(ok({ ...a, text: 'first, delivered' }, b));
    await vi.advanceTimersByTimeAsync(500);
    sockets.last().open();
    sockets.last().send(c);
    await settle();
    expect(texts().sort()).toEqual(['first, delivered', 'second', 'third']);
  });

  test('a history asked for before the socket was open is asked for again', async () => {
    const { sockets, fetchHistory, stream, settle } = setUp();
    stream.subscribe(() => undefined);
    sockets.last().cut();
    fetchHistory.mockImplementationOnce(() => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(500);
    const asked = fetchHistory.mock.calls.length;
    sockets.last().open();
    await settle();
    expect(fetchHistory).toHaveBeenCalledTimes(asked + 1);
  });

  test('without any socket, each failed try brings the history', async () => {
    const { sockets, fetchHistory, stream, settle, texts } = setUp();
    fetchHistory.mockResolvedValueOnce(ok(a)).mockResolvedValueOnce(ok(a, b));
    stream.subscribe(() => undefined);
    sockets.last().cut();
    await settle();
    expect(texts()).toEqual(['first']);
    await vi.advanceTimersByTimeAsync(500);
    sockets.last().cut();
    await settle();
    expect(texts()).toEqual(['first', 'second']);
    expect(stream.getSnapshot().state).toMatchObject({
      status: 'ready',
      connection: 'reconnecting',
    });
  });
});

describe('a history that fails', () => {
  const failure = {
    ok: false,
    error: { ...clientError('NETWORK_ERROR', 'down') },
    issues: [],
  } as const;

  test('is an error beside what is known, never an empty list', async () => {
    const { sockets, fetchHistory, stream, settle, texts } = setUp();
    fetchHistory.mockResolvedValue({ ...failure, error: { ...failure.error, retryable: false } });
    stream.subscribe(() => undefined);
    sockets.last().open();
    sockets.last().send(a);
    await settle();
    expect(stream.getSnapshot().state).toMatchObject({
      status: 'error',
      error: { message: 'down' },
    });
    expect(texts()).toEqual(['first']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(fetchHistory).toHaveBeenCalledTimes(1);
  });

  test('is asked for again when the failure passes, and by hand', async () => {
    const { sockets, fetchHistory, stream, settle } = setUp();
    fetchHistory.mockResolvedValueOnce(failure).mockResolvedValueOnce(failure);
    stream.subscribe(() => undefined);
    sockets.last().open();
    await vi.advanceTimersByTimeAsync(560);
    expect(fetchHistory).toHaveBeenCalledTimes(2);
    stream.getSnapshot().state.onRetry?.();
    await settle();
    expect(stream.getSnapshot().state.status).toBe('ready');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(fetchHistory).toHaveBeenCalledTimes(3);
  });

  test('counts for nothing when a newer one was asked for', async () => {
    const { sockets, fetchHistory, stream, settle, texts } = setUp();
    let failLate: (result: typeof failure) => void = () => undefined;
    fetchHistory.mockImplementationOnce(() => new Promise((resolve) => (failLate = resolve)));
    fetchHistory.mockResolvedValueOnce(ok(a));
    stream.subscribe(() => undefined);
    sockets.last().open();
    stream.refresh();
    await settle();
    failLate(failure);
    await settle();
    expect(stream.getSnapshot().state.status).toBe('ready');
    expect(texts()).toEqual(['first']);
  });

  test('a refused socket with no history is an error that can be tried again', async () => {
    const { sockets, fetchHistory, stream, settle } = setUp();
    fetchHistory.mockImplementation(() => new Promise(() => undefined));
    stream.subscribe(() => undefined);
    sockets.last().open();
    sockets.last().cut(1008);
    await settle();
    expect(stream.getSnapshot().state).toMatchObject({
      status: 'error',
      error: { code: 'SOCKET_REFUSED' },
      connection: 'offline',
    });
    stream.refresh();
    expect(sockets.opened).toHaveLength(2);
  });
});

describe('listeners', () => {
  test('of one stream and of several share one socket', () => {
    const { sockets, stream, newStream } = setUp();
    stream.subscribe(() => undefined);
    stream.subscribe(() => undefined);
    newStream().subscribe(() => undefined);
    expect(sockets.opened).toHaveLength(1);
  });

  test('that leave and come back at once, as React does, keep the socket', async () => {
    const { sockets, stream, settle } = setUp();
    stream.subscribe(() => undefined)();
    stream.subscribe(() => undefined);
    await settle();
    expect(sockets.opened).toHaveLength(1);
    expect(sockets.last().isClosed()).toBe(false);
  });

  test('when the last has left, everything is let go; who comes later finds what was known', async () => {
    const { sockets, page, stream, settle, texts } = setUp();
    const leave = stream.subscribe(() => undefined);
    sockets.last().open();
    sockets.last().send(a);
    await settle();
    leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(sockets.last().isClosed()).toBe(true);
    expect(page.watchers()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    stream.subscribe(() => undefined);
    expect(sockets.opened).toHaveLength(2);
    expect(texts()).toEqual(['first']);
  });

  test('after dispose nothing runs, nothing is told, and nothing starts again', async () => {
    const { sockets, page, fetchHistory, stream } = setUp();
    const onChange = vi.fn();
    let answer: (result: AdapterResult<readonly Item[]>) => void = () => undefined;
    fetchHistory.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    stream.subscribe(onChange);
    sockets.last().open();
    sockets.last().send(a);
    stream.dispose();
    expect(sockets.last().isClosed()).toBe(true);
    expect(page.watchers()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(fetchHistory.mock.calls[0]?.[0].aborted).toBe(true);
    onChange.mockClear();
    const left = stream.getSnapshot();
    answer(ok(b));
    sockets.last().send(c);
    await vi.runAllTimersAsync();
    stream.subscribe(onChange);
    stream.refresh();
    await vi.runAllTimersAsync();
    expect(onChange).not.toHaveBeenCalled();
    expect(stream.getSnapshot()).toBe(left);
    expect(sockets.opened).toHaveLength(1);
  });
});
