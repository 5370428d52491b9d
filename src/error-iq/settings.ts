import type { ErrorIQPaths } from './endpoints';
import type { ServiceOrigin } from './groups/nameOrigin';
import type { PageSignals } from './realtime/PageSignals';

/** The part of `fetch` that the client uses. Any `fetch` fits. */
export type FetchLike = (input: string, init: RequestInit) => Promise<Response>;

/** When and how often a failed call is repeated. */
export interface RetrySettings {
  /** How many times a call is repeated at most, after the first try. @default 2 */
  readonly retries?: number | undefined;
  /** Longest first pause in milliseconds; it doubles with each repetition. @default 300 */
  readonly baseDelayMs?: number | undefined;
  /** Longest pause in milliseconds. @default 10000 */
  readonly maxDelayMs?: number | undefined;
}

/** How the client reaches Error-IQ. Only `baseUrl` is needed. */
export interface ErrorIQClientSettings {
  /** Where Error-IQ is: `https://api.example.com`, with a path if it has one, `/error-iq` behind a proxy, or `''`. */
  readonly baseUrl: string;
  /** @default the `fetch` of the platform at the time of each call */
  readonly fetch?: FetchLike | undefined;
  /**
   * Gives the access token, asked anew for each request. It is sent as `Authorization: Bearer …` and appears in no
   * address, error or log. Without it, or when it gives nothing, calls carry no such header.
   */
  readonly getToken?:
    | (() => string | null | undefined | Promise<string | null | undefined>)
    | undefined;
  /** @default the `WebSocket` of the platform at the time of connecting */
  readonly WebSocket?: typeof WebSocket | undefined;
  /** Longest time in milliseconds that a call may take, with all its repetitions and pauses. @default 30000 */
  readonly timeoutMs?: number | undefined;
  /** `false`: calls are never repeated; a number: so many times at most. */
  readonly retry?: false | number | RetrySettings | undefined;
  /** Paths that differ from the defaults, by the name of the method: `{ 'branding.getBranding': '/saas/branding' }`. */
  readonly paths?: Partial<ErrorIQPaths> | undefined;
  /** Longest answer in bytes that is read. @default 33554432 (32 MiB) */
  readonly maxBytes?: number | undefined;
  /** Header that names the tenant; `null`: none is sent. @default 'X-Tenant-ID' */
  readonly tenantHeader?: string | null | undefined;
  /** Whether cookies go along, as `fetch` takes it. @default the platform's: to the page's own origin alone */
  readonly credentials?: RequestCredentials | undefined;
  /** ISO 4217 code of the money in answers; the services name none. @default 'USD' */
  readonly currency?: string | undefined;
  /**
   * What the cognitive engine runs on, which its answers do not say: with `{ generatedBy: 'llm' }` all that it says is
   * marked as made by AI. Without it the engine is named and nothing is claimed.
   */
  readonly cognitiveEngine?: ServiceOrigin | undefined;
  /** How many minutes east of UTC the clock of the services under `/api/v1/` stands. @default 0 */
  readonly serverOffsetMinutes?: number | undefined;
  /** Whether anyone looks and whether there is a network, for sockets. @default the page that the code runs in */
  readonly page?: PageSignals | undefined;
  /** A number from 0 up to 1, for pauses and correlation ids. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** What every method takes as its last argument. */
export interface CallOptions {
  /** Aborting it ends the call at once, with `ok: false` and the code `ABORTED`. */
  readonly signal?: AbortSignal | undefined;
}
