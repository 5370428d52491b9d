import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { busy, fakeFetch, headersOf } from '../testSupport/fakeFetch';
import { act, read, sendWith } from '../testSupport/sendWith';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 17) }));
afterEach(() => vi.useRealTimers());

describe('what is sent', () => {
  test('address, tenant, token and correlation id; no redirect is followed and no cache asked', async () => {
    const fetch = fakeFetch(() => Response.json([]));
    const send = sendWith({ fetch, getToken: () => 'secret' });
    await send({ ...read, path: '/t/{tenantId}', params: { tenantId: 'acme' }, tenantId: 'acme' });
    const [url, init] = fetch.calls[0]!;
    expect(url).toBe('https://api.example/t/acme');
    expect(init).toMatchObject({ method: 'GET', redirect: 'manual', cache: 'no-store' });
    expect(init).not.toHaveProperty('credentials');
    const headers = headersOf(fetch);
    expect(headers.get('authorization')).toBe('Bearer secret');
    expect(headers.get('x-tenant-id')).toBe('acme');
    expect(headers.get('x-correlation-id')).toMatch(/^aut-[0-9a-f]{24}$/);
    expect(headers.has('content-type')).toBe(false);
  });

  test('a body goes as JSON', async () => {
    const fetch = fakeFetch(() => Response.json([]));
    await sendWith({ fetch })(act);
    expect(fetch.calls[0]?.[1].body).toBe('{"a":1}');
    expect(headersOf(fetch).get('content-type')).toBe('application/json');
  });

  test('no token, no header', async () => {
    const fetch = fakeFetch(() => Response.json([]));
    await sendWith({ fetch, getToken: () => null })(read);
    expect(headersOf(fetch).has('authorization')).toBe(false);
  });

  test.each([{ tenantId: '../admin' }, { params: { id: 'a/b' } }, { tenantId: 'a\nb' }])(
    'nothing for %j',
    async (bad) => {
      const fetch = fakeFetch(() => Response.json([]));
      const answer = await sendWith({ fetch })({ ...read, ...bad });
      expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_ARGUMENT' } });
      expect(fetch.calls).toEqual([]);
    },
  );

  test('nothing for a body that is no JSON', async () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    const fetch = fakeFetch(() => Response.json([]));
    const answer = await sendWith({ fetch })({ ...act, body: cycle });
    expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_ARGUMENT' } });
    expect(fetch.calls).toEqual([]);
  });
});

describe('repetition', () => {
  test('repeats a read that the server calls passing, with pauses that grow', async () => {
    const fetch = fakeFetch(busy, busy, () => Response.json('here'));
    const answer = sendWith({ fetch })(read);
    await vi.advanceTimersByTimeAsync(149);
    expect(fetch.calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetch.calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(300);
    expect(await answer).toMatchObject({ ok: true, data: 'here' });
    expect(fetch.calls).toHaveLength(3);
  });

  test('repeats a read that got no answer', async () => {
    const fetch = fakeFetch(
      () => Promise.reject(new TypeError('fetch failed')),
      () => Response.json('here'),
    );
    const answer = sendWith({ fetch })(read);
    await vi.runAllTimersAsync();
    expect((await answer).ok).toBe(true);
  });

  test('gives up after `retries` and hands on the last error', async () => {
    const fetch = fakeFetch(busy);
    const answer = sendWith({ fetch, retry: 3 })(read);
    await vi.runAllTimersAsync();
    expect(await answer).toMatchObject({ ok: false, error: { status: 503, retryable: true } });
    expect(fetch.calls).toHaveLength(4);
  });

  test.each([
    ['seconds', '2'],
    ['a date', 'Sun, 22 Nov 2026 17:00:02 GMT'],
  ])('waits as long as Retry-After says in %s', async (_form, header) => {
    const fetch = fakeFetch(
      () => busy({ 'Retry-After': header }),
      () => Response.json('here'),
    );
    const answer = sendWith({ fetch, random: () => 0 })(read);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(fetch.calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).ok).toBe(true);
  });

  test('does not wait for a time beyond its limit: the error comes at once', async () => {
    const fetch = fakeFetch(() => busy({ 'Retry-After': '3600' }));
    expect((await sendWith({ fetch })(read)).ok).toBe(false);
    expect(fetch.calls).toHaveLength(1);
  });

  test('never repeats what changes something', async () => {
    for (const failure of [() => busy({ 'Retry-After': '1' }), () => Promise.reject(new Error())]) {
      const fetch = fakeFetch(failure);
      const answer = sendWith({ fetch })(act);
      await vi.runAllTimersAsync();
      expect((await answer).ok).toBe(false);
      expect(fetch.calls).toHaveLength(1);
    }
  });

  test.each([400, 401, 403, 404, 409, 422, 500])('never repeats after %i', async (status) => {
    const fetch = fakeFetch(() => Response.json({ detail: 'no' }, { status }));
    const answer = sendWith({ fetch })(read);
    await vi.runAllTimersAsync();
    expect((await answer).ok).toBe(false);
    expect(fetch.calls).toHaveLength(1);
  });

  test('obeys a server that calls its 503 lasting', async () => {
    const fetch = fakeFetch(() =>
      Response.json({ code: 'X', message: 'm', retryable: false }, { status: 503 }),
    );
    const answer = sendWith({ fetch })(read);
    await vi.runAllTimersAsync();
    expect((await answer).ok).toBe(false);
    expect(fetch.calls).toHaveLength(1);
  });

  test('asks for a fresh token each time', async () => {
    const fetch = fakeFetch(busy, () => Response.json([]));
    const getToken = vi.fn().mockReturnValueOnce('one').mockResolvedValueOnce('two');
    const answer = sendWith({ fetch, getToken })(read);
    await vi.runAllTimersAsync();
    await answer;
    expect([0, 1].map((call) => headersOf(fetch, call).get('authorization'))).toEqual([
      'Bearer one',
      'Bearer two',
    ]);
  });
});
