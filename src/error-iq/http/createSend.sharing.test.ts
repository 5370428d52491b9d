import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FetchLike } from '../settings';
import { busy, fakeFetch, neverFetch } from '../testSupport/fakeFetch';
import { act, read, sendWith } from '../testSupport/sendWith';

const half = () => new ReadableStream({ start: (c) => c.enqueue(new Uint8Array([91])) });

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 17) }));
afterEach(() => vi.useRealTimers());

describe('ending a call', () => {
  const aborted = { ok: false, error: { code: 'ABORTED', status: null, retryable: false } };

  test('an aborted call answers at once, even when `fetch` knows no signals', async () => {
    const controller = new AbortController();
    const answer = sendWith({ fetch: neverFetch })({ ...read, signal: controller.signal });
    controller.abort();
    expect(await answer).toMatchObject(aborted);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a call aborted beforehand sends nothing', async () => {
    const fetch = fakeFetch(() => Response.json([]));
    const answer = await sendWith({ fetch })({ ...read, signal: AbortSignal.abort('gone') });
    expect(answer).toMatchObject(aborted);
    expect(fetch.calls).toEqual([]);
  });

  test('aborting in a pause ends the pause', async () => {
    const controller = new AbortController();
    const fetch = fakeFetch(busy);
    const answer = sendWith({ fetch })({ ...read, signal: controller.signal });
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await answer).toMatchObject(aborted);
    await vi.runAllTimersAsync();
    expect(fetch.calls).toHaveLength(1);
  });

  test.each([
    ['no answer', neverFetch],
    ['half an answer', fakeFetch(() => new Response(half()))],
  ] satisfies [string, FetchLike][])('%s within the limit is a TIMEOUT', async (_what, fetch) => {
    const answer = sendWith({ fetch, timeoutMs: 5_000 })(read);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'TIMEOUT', retryable: true } });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a `getToken` that hangs is a TIMEOUT too', async () => {
    const getToken = () => new Promise<string>(() => undefined);
    const fetch = fakeFetch(() => Response.json([]));
    const answer = sendWith({ fetch, getToken, timeoutMs: 100 })(read);
    await vi.advanceTimersByTimeAsync(100);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'TIMEOUT' } });
    expect(fetch.calls).toEqual([]);
  });

  test('a limit longer than a timer can count is still a long one', async () => {
    const answer = sendWith({ fetch: neverFetch, timeoutMs: Infinity })(read);
    const settled = vi.fn();
    void answer.then(settled);
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(settled).not.toHaveBeenCalled();
  });
});

describe('identical reads', () => {
  test('share one request while it is under way', async () => {
    const fetch = fakeFetch(() => Response.json({ list: [1] }));
    const send = sendWith({ fetch });
    const [one, two] = await Promise.all([send(read), send(read)]);
    expect(fetch.calls).toHaveLength(1);
    expect(one).toEqual(two);
    await send(read);
    expect(fetch.calls).toHaveLength(2);
  });

  test('one may leave; the request ends with the last', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch: FetchLike = (_url, init) => {
      signals.push(init.signal);
      return new Promise(() => undefined);
    };
    const send = sendWith({ fetch });
    const [first, second] = [new AbortController(), new AbortController()];
    const one = send({ ...read, signal: first.signal });
    const two = send({ ...read, signal: second.signal });
    await vi.advanceTimersByTimeAsync(0);
    expect(signals).toHaveLength(1);
    first.abort();
    expect(await one).toMatchObject({ error: { code: 'ABORTED' } });
    expect(signals[0]?.aborted).toBe(false);
    second.abort();
    expect(await two).toMatchObject({ error: { code: 'ABORTED' } });
    expect(signals[0]?.aborted).toBe(true);
  });

  test('who asks after everyone left gets a request of their own', async () => {
    const fetch = fakeFetch(
      () => new Promise<Response>(() => undefined),
      () => Response.json('new'),
    );
    const send = sendWith({ fetch });
    const controller = new AbortController();
    const one = send({ ...read, signal: controller.signal });
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    await one;
    expect(await send(read)).toMatchObject({ ok: true, data: 'new' });
  });

  test.each([
    ['tenants', { tenantId: 'acme' }, { tenantId: 'plain' }],
    ['queries', { query: { limit: 1 } }, { query: { limit: 2 } }],
    ['bodies', { method: 'POST', body: 1 }, { method: 'POST', body: 2 }],
  ] as const)('of different %s share nothing', async (_what, a, b) => {
    const fetch = fakeFetch(() => Response.json([]));
    const send = sendWith({ fetch });
    await Promise.all([send({ ...read, ...a }), send({ ...read, ...b })]);
    expect(fetch.calls).toHaveLength(2);
  });

  test('of different users share nothing', async () => {
    const fetch = fakeFetch(() => Response.json([]));
    const getToken = vi.fn().mockReturnValueOnce('ana').mockReturnValueOnce('liu');
    const send = sendWith({ fetch, getToken });
    await Promise.all([send(read), send(read)]);
    expect(fetch.calls).toHaveLength(2);
  });

  test('what changes something is never shared', async () => {
    const fetch = fakeFetch(() => Response.json([]));
    const send = sendWith({ fetch });
    await Promise.all([send(act), send(act)]);
    expect(fetch.calls).toHaveLength(2);
  });
});
