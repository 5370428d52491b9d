import { fromErrorAnswer } from '../../adapters';
import type { ErrorIQError } from '../../model';
import type { FetchLike } from '../settings';
import { clientError } from './clientError';
import { parseJson } from './parseJson';
import { parseRetryAfter } from './parseRetryAfter';
import { readText, type AnswerSource } from './readText';
import { untilAborted } from './untilAborted';

/** What came of one request: a JSON answer, nothing at all (204), or an error. */
export type Exchange =
  | {
      readonly ok: true;
      readonly status: number;
      /** `undefined`: the server had nothing to say. */
      readonly body: unknown;
      readonly correlationId: string | null;
    }
  | { readonly ok: false; readonly error: ErrorIQError; readonly retryAfterMs: number | null };

/** One request, as `fetch` takes it. */
export interface ExchangeRequest {
  readonly url: string;
  readonly init: RequestInit;
}

/**
 * Sends one request and reads its answer. Rejects only when `signal` is aborted.
 *
 * Redirects are not followed: an API has no reason for one, and following would show an app's sign-in page as an
 * answer or carry a body to a stranger.
 */
export async function exchange(
  fetchAnswer: FetchLike,
  { url, init }: ExchangeRequest,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Exchange> {
  const failed = (error: ErrorIQError, retryAfterMs: number | null = null): Exchange => ({
    ok: false,
    error,
    retryAfterMs,
  });

  try {
    const asked = fetchAnswer(url, { ...init, redirect: 'manual', signal });
    const answer = await untilAborted(asked, signal);
    const { status, type } = answer;
    const source: AnswerSource = answer;
    const correlationId = readCorrelationId(source);
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      const message = 'The server redirected the call; the client does not follow.';
      return failed(clientError('REDIRECTED', message, { status: status || null, correlationId }));
    }
    const text = await untilAborted(readText(source, maxBytes, signal), signal);
    if (text === null) {
      const message = `The answer is longer than ${maxBytes} bytes.`;
      return failed(clientError('ANSWER_TOO_LARGE', message, { status, correlationId }));
    }
    const json = parseJson(text);
    const isOk = status >= 200 && status < 300;
    if (isOk && text.trim() === '') return { ok: true, status, body: undefined, correlationId };
    if (isOk && json.ok) return { ok: true, status, body: json.value, correlationId };
    const error = fromErrorAnswer(status, json.ok ? json.value : text);
    return failed(
      { ...error, correlationId: error.correlationId ?? correlationId },
      parseRetryAfter(source.headers?.get('retry-after') ?? null, Date.now()),
    );
  } catch (thrown) {
    signal.throwIfAborted();
    const why = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'unknown reason';
    const error = clientError('NETWORK_ERROR', `No whole answer came from the server (${why}).`);
    // The cause is for developers; who uses the app is told what it means.
    return failed({
      ...error,
      userMessage: 'The server could not be reached, or its answer broke off.',
    });
  }
}

/** The server's own id for the call. Longer or stranger ones are no id. */
function readCorrelationId(answer: AnswerSource): string | null {
  const id = answer.headers?.get('x-correlation-id')?.trim() ?? '';
  return /^[\x21-\x7e]{1,200}$/.test(id) ? id : null;
}
