import type { EndpointName } from '../endpoints';

/**
 * How an endpoint behaves: `ok` answers what was recorded; `slow` does after `slowMs`; `never` does not answer;
 * `offline` breaks the connection; `invalid` 422 with the full envelope; `unavailable` 503, retryable, with
 * `Retry-After`; `failed` 500 with `{detail}`; `bad-gateway` 502 with a proxy's HTML page; `error-in-200` the status of
 * a success and `{error}`; `empty` 204 without a body; `half-broken` every second item damaged; `hostile` markup, code
 * and absurd values in the answer.
 */
export type ErrorIQMode =
  | 'ok'
  | 'slow'
  | 'never'
  | 'offline'
  | 'invalid'
  | 'unavailable'
  | 'failed'
  | 'bad-gateway'
  | 'error-in-200'
  | 'empty'
  | 'half-broken'
  | 'hostile';

/** One mode for all endpoints, a mode by endpoint (`ok` for the rest), or a function that is asked at each call. */
export type ErrorIQModes =
  | ErrorIQMode
  | Partial<Readonly<Record<EndpointName, ErrorIQMode>>>
  | ((endpoint: EndpointName) => ErrorIQMode);

/** The mode in which an endpoint is to answer. */
export function modeOf(modes: ErrorIQModes | undefined, endpoint: EndpointName): ErrorIQMode {
  if (typeof modes === 'function') return modes(endpoint);
  if (typeof modes === 'object') return modes[endpoint] ?? 'ok';
  return modes ?? 'ok';
}
