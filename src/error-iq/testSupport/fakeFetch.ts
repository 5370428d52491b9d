import type { FetchLike } from '../settings';

/** A stand-in for `fetch` that remembers what it was called with. */
export type FakeFetch = FetchLike & { readonly calls: readonly (readonly [string, RequestInit])[] };

/** A `fetch` that gives the answers one after the other, the last one for ever. */
export function fakeFetch(...answers: readonly (() => Response | Promise<Response>)[]): FakeFetch {
  const calls: [string, RequestInit][] = [];
  const fetch: FetchLike = (url, init) => {
    const answer = answers[Math.min(calls.length, answers.length - 1)];
    calls.push([url, init]);
    return answer ? Promise.resolve().then(answer) : Promise.reject(new TypeError('no answer'));
  };
  return Object.assign(fetch, { calls });
}

/** A `fetch` that never answers and knows no signals. */
export const neverFetch: FetchLike = () => new Promise(() => undefined);

/** The headers of a call. */
export function headersOf(fetch: FakeFetch, call = 0): Headers {
  return new Headers(fetch.calls[call]?.[1].headers);
}

/** A 503 that the server calls passing. */
export function busy(headers: Record<string, string> = {}): Response {
  return Response.json({ detail: 'busy' }, { status: 503, headers });
}
