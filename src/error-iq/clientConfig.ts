import { browserPage, type PageSignals } from './realtime/PageSignals';
import type { ErrorIQClientSettings, FetchLike, RetrySettings } from './settings';

/** The settings with nothing left open. */
export interface ClientConfig {
  readonly baseUrl: string;
  readonly fetch: FetchLike;
  readonly getToken: ErrorIQClientSettings['getToken'];
  readonly timeoutMs: number;
  readonly retry: {
    readonly retries: number;
    readonly baseDelayMs: number;
    readonly maxDelayMs: number;
  };
  readonly maxBytes: number;
  readonly tenantHeader: string | null;
  readonly credentials: RequestCredentials | undefined;
  readonly WebSocket: typeof WebSocket | undefined;
  readonly page: PageSignals;
  readonly random: () => number;
}

/**
 * The settings with their defaults filled in.
 *
 * @throws TypeError when `baseUrl` is neither an `http:` or `https:` address nor a path, or holds a user name, a
 * password, a query or a fragment.
 */
export function readSettings(settings: ErrorIQClientSettings): ClientConfig {
  checkBaseUrl(settings.baseUrl);
  return {
    baseUrl: settings.baseUrl,
    // Looked up at each call, so that a stand-in put in place later is used.
    fetch: settings.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    getToken: settings.getToken,
    // A longer timer would go off at once: browsers keep its length in 32 bits.
    timeoutMs: Math.min(settings.timeoutMs ?? 30_000, 2 ** 31 - 1),
    retry: readRetry(settings.retry),
    maxBytes: settings.maxBytes ?? 32 * 1024 * 1024,
    tenantHeader: settings.tenantHeader === undefined ? 'X-Tenant-ID' : settings.tenantHeader,
    credentials: settings.credentials,
    WebSocket: settings.WebSocket,
    page: settings.page ?? browserPage(),
    random: settings.random ?? Math.random,
  };
}

function readRetry(retry: ErrorIQClientSettings['retry']): ClientConfig['retry'] {
  const given: RetrySettings =
    retry === false
      ? { retries: 0 }
      : typeof retry === 'number'
        ? { retries: retry }
        : (retry ?? {});
  return {
    retries: given.retries ?? 2,
    baseDelayMs: given.baseDelayMs ?? 300,
    maxDelayMs: given.maxDelayMs ?? 10_000,
  };
}

function checkBaseUrl(baseUrl: unknown): void {
  if (typeof baseUrl !== 'string') throw new TypeError('createErrorIQClient: baseUrl is missing.');
  if (/[?#]/.test(baseUrl)) {
    throw new TypeError('createErrorIQClient: baseUrl must have no query and no fragment.');
  }
  if (baseUrl === '' || baseUrl.startsWith('/')) return;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(baseUrl)) {
    throw new TypeError(
      'createErrorIQClient: baseUrl needs "https://", or a path that begins with "/".',
    );
  }
  const { protocol, username, password } = new URL(baseUrl);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new TypeError('createErrorIQClient: baseUrl must be an http: or https: address.');
  }
  if (username !== '' || password !== '') {
    throw new TypeError('createErrorIQClient: baseUrl must hold no user name and no password.');
  }
}
