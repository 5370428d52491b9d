import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fromBranding } from '../../adapters';
import type { AdapterResult } from '../../model';
import { fakeFetch, headersOf } from '../testSupport/fakeFetch';
import { act, read, sendWith } from '../testSupport/sendWith';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 17) }));
afterEach(() => vi.useRealTimers());

describe('the token stays secret', () => {
  const token = 'eyJ.very.secret';
  const spills: [string, () => Response | Promise<Response>][] = [
    ['thrown by fetch', () => Promise.reject(new Error(`bad header: Bearer ${token}`))],
    [
      'quoted in an envelope',
      () =>
        Response.json(
          {
            code: token,
            message: token,
            user_message: token,
            category: token,
            correlation_id: token,
          },
          { status: 400 },
        ),
    ],
    [
      'quoted in a detail',
      () =>
        Response.json(
          { detail: [{ loc: ['header', token], msg: `bad ${token}` }] },
          { status: 422 },
        ),
    ],
    ['quoted in plain text', () => new Response(`token ${token} expired`, { status: 401 })],
    ['quoted with status 200', () => Response.json({ error: `token ${token} expired` })],
  ];

  test.each(spills)('%s', async (_where, answer) => {
    const send = sendWith({ fetch: fakeFetch(answer), getToken: () => token, retry: false });
    const result = await send({ ...read, adapt: fromBranding });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain(token);
    expect(JSON.stringify(result)).toContain('[token]');
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error(`no session for ${token}`);
      },
    ],
    ['rejects', () => Promise.reject(new Error(token))],
    ['gives what no header can carry', () => `${token}\r\nX-Admin: 1`],
  ] satisfies [string, () => string | Promise<string>][])(
    '`getToken` %s',
    async (_how, getToken) => {
      const fetch = fakeFetch(() => Response.json([]));
      const answer = await sendWith({ fetch, getToken })(read);
      expect(answer).toMatchObject({ ok: false, error: { code: 'TOKEN_UNAVAILABLE' } });
      expect(JSON.stringify(answer)).not.toContain(token);
      expect(fetch.calls).toEqual([]);
    },
  );
});

describe('the correlation id of an error', () => {
  const idOf = (answer: AdapterResult<unknown>) =>
    answer.ok ? undefined : answer.error.correlationId;
  const failure = (body: object, headers = {}) => Response.json(body, { status: 400, headers });

  test("is the server's, from the body before the header", async () => {
    const header = { 'X-Correlation-ID': 'from-header' };
    const both = sendWith({
      fetch: fakeFetch(() => failure({ detail: 'no', correlation_id: 'from-body' }, header)),
    });
    expect(idOf(await both(read))).toBe('from-body');
    const one = sendWith({ fetch: fakeFetch(() => failure({ detail: 'no' }, header)) });
    expect(idOf(await one(read))).toBe('from-header');
  });

  test('is the one that was sent when the server names none', async () => {
    const fetch = fakeFetch(() => failure({ detail: 'no' }));
    const id = idOf(await sendWith({ fetch })(read));
    expect(id).toBe(headersOf(fetch).get('x-correlation-id'));
    const offline = fakeFetch(() => Promise.reject(new Error('down')));
    expect(idOf(await sendWith({ fetch: offline, retry: false })(read))).toMatch(/^aut-/);
  });
});

describe('odd answers', () => {
  test('a redirect is an error, seen or unseen', async () => {
    const seen = fakeFetch(
      () => new Response(null, { status: 302, headers: { Location: 'https://evil.example' } }),
    );
    expect(await sendWith({ fetch: seen })(read)).toMatchObject({
      ok: false,
      error: { code: 'REDIRECTED', status: 302 },
    });
    const opaque = fakeFetch(() => ({ status: 0, type: 'opaqueredirect' }) as Response);
    expect(await sendWith({ fetch: opaque })(read)).toMatchObject({
      ok: false,
      error: { code: 'REDIRECTED', status: null },
    });
  });

  test('an answer over the limit is refused, announced or not, and no more of it is read', async () => {
    const cancel = vi.fn();
    let sent = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (c) => {
            sent += 1;
            c.enqueue(new Uint8Array(1024));
          },
          cancel,
        }),
      );
    const tooLarge = {
      ok: false,
      error: { code: 'ANSWER_TOO_LARGE', status: 200, retryable: false },
    };
    expect(await sendWith({ fetch: fakeFetch(endless), maxBytes: 10_000 })(read)).toMatchObject(
      tooLarge,
    );
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(sent).toBeLessThan(15);
    const announced = () => new Response('[]', { headers: { 'Content-Length': '10001' } });
    expect(await sendWith({ fetch: fakeFetch(announced), maxBytes: 10_000 })(read)).toMatchObject(
      tooLarge,
    );
  });

  test('an answer of 10 MB is read', async () => {
    const big = Array.from({ length: 100_000 }, (_, id) => ({ id, text: 'x'.repeat(80) }));
    const answer = await sendWith({ fetch: fakeFetch(() => Response.json(big)) })(read);
    expect(answer.ok && (answer.data as unknown[]).length).toBe(100_000);
  });

  test('a connection that breaks within the body is a NETWORK_ERROR', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          start: (c) => {
            c.enqueue(new Uint8Array([91]));
            c.error(new Error('reset'));
          },
        }),
      );
    const answer = sendWith({ fetch: fakeFetch(broken) })(read);
    await vi.runAllTimersAsync();
    expect(await answer).toMatchObject({ ok: false, error: { code: 'NETWORK_ERROR' } });
  });

  test('a web page with status 200 is an error', async () => {
    const page = () =>
      new Response('<!doctype html><p>Sign in</p>', { headers: { 'Content-Type': 'text/html' } });
    expect(await sendWith({ fetch: fakeFetch(page) })(read)).toMatchObject({
      ok: false,
      error: { status: 200 },
    });
  });

  test('no body is an error, unless the call expects none', async () => {
    const empty = () => new Response(null, { status: 204 });
    expect((await sendWith({ fetch: fakeFetch(empty) })(read)).ok).toBe(false);
    const told = await sendWith({ fetch: fakeFetch(empty) })({ ...act, mayBeEmpty: true });
    expect(told).toMatchObject({ ok: true, data: null });
  });

  test("Python's NaN reaches the adapter as NaN", async () => {
    const answer = await sendWith({ fetch: fakeFetch(() => new Response('{"r2": NaN}')) })(read);
    expect(answer).toMatchObject({ ok: true, data: { r2: NaN } });
  });

  test('a stand-in for `fetch` without a stream is read all the same', async () => {
    const text = { status: 200, text: () => Promise.resolve('[1]') } as Response;
    const value = { status: 200, json: () => Promise.resolve([1]) } as Response;
    for (const standIn of [text, value]) {
      expect(await sendWith({ fetch: fakeFetch(() => standIn) })(read)).toMatchObject({
        data: [1],
      });
    }
  });
});
