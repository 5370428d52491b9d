import { fromErrorAnswer } from '../../adapters';
import type { AdapterResult, ErrorIQError } from '../../model';
import type { ClientConfig } from '../clientConfig';
import { askForToken, type TokenAnswer } from './askForToken';
import { backOffMs } from './backOffMs';
import type { ErrorIQCall, SendCall } from './call';
import { clientError } from './clientError';
import { createCorrelationId } from './createCorrelationId';
import { createDeadline, type Deadline } from './createDeadline';
import { createFlights } from './createFlights';
import { exchange, type Exchange } from './exchange';
import { findBadArguments } from './findBadArguments';
import { joinUrl } from './joinUrl';
import { redact } from './redact';
import { toHeaderText } from './toHeaderText';
import { wait } from './wait';

/** A call, ready to go. */
interface Request {
  readonly url: string;
  readonly body: string | undefined;
  readonly correlationId: string;
}

/** The one way by which calls leave: token, ids, time limit, shared flights, repetition, and errors as data. */
export function createSend(config: ClientConfig): SendCall {
  const joinFlight = createFlights<Exchange>();

  async function attempt(
    call: ErrorIQCall<unknown>,
    request: Request,
    token: string | null,
    signal: AbortSignal,
  ): Promise<Exchange> {
    const headers: Record<string, string> = {
      Accept: 'application/json',
      'X-Correlation-ID': request.correlationId,
    };
    if (request.body !== undefined) headers['Content-Type'] = 'application/json';
    if (token !== null) headers.Authorization = `Bearer ${token}`;
    if (config.tenantHeader !== null && call.tenantId !== undefined) {
      headers[config.tenantHeader] = toHeaderText(call.tenantId);
    }
    const init: RequestInit = {
      method: call.method,
      headers,
      ...(request.body !== undefined && { body: request.body }),
      ...(config.credentials !== undefined && { credentials: config.credentials }),
      // Tenants share addresses, so the browser's cache would show one tenant's data to another. Some workers have
      // no such cache and refuse the field.
      ...(typeof Request !== 'undefined' &&
        'cache' in Request.prototype && { cache: 'no-store' as const }),
    };
    const outcome = await exchange(
      config.fetch,
      { url: request.url, init },
      config.maxBytes,
      signal,
    );
    return outcome.ok ? outcome : { ...outcome, error: redact(outcome.error, token) };
  }

  async function attemptRepeatedly(
    call: ErrorIQCall<unknown>,
    request: Request,
    firstToken: string | null,
    deadlineAt: number,
    signal: AbortSignal,
  ): Promise<Exchange> {
    let token: TokenAnswer = { ok: true, token: firstToken };
    for (let retry = 0; ; retry += 1) {
      if (!token.ok) {
        return {
          ok: false,
          error: clientError('TOKEN_UNAVAILABLE', token.message),
          retryAfterMs: null,
        };
      }
      const outcome = await attempt(call, request, token.token, signal);
      if (outcome.ok || !call.isRead || retry >= config.retry.retries) return outcome;
      if (!mayRepeat(outcome)) return outcome;
      const pauseMs = (outcome.retryAfterMs ?? 0) + backOffMs(retry, config.retry, config.random);
      if (Date.now() + pauseMs >= deadlineAt) return outcome;
      await wait(pauseMs, signal);
      token = await askForToken(config.getToken, signal);
    }
  }

  async function take(
    call: ErrorIQCall<unknown>,
    request: Request,
    token: string | null,
    deadline: Deadline,
  ): Promise<Exchange> {
    // The token is part of the key: after a change of user nobody gets what the one before asked for.
    const key = call.isRead
      ? JSON.stringify([call.method, request.url, call.tenantId, request.body, token])
      : null;
    return joinFlight(
      key,
      (signal) => attemptRepeatedly(call, request, token, deadline.at, signal),
      deadline.signal,
    );
  }

  return async (call) => {
    const correlationId = createCorrelationId(config.random);
    const failed = (error: ErrorIQError, issues: AdapterResult<never>['issues'] = []) =>
      ({
        ok: false,
        error: { ...error, correlationId: error.correlationId ?? correlationId },
        issues,
      }) as const;

    const fieldErrors = findBadArguments(call);
    if (fieldErrors.length > 0) {
      const message = fieldErrors.map((field) => field.message).join(' ');
      return failed(clientError('INVALID_ARGUMENT', message, { fieldErrors }));
    }
    const body = encodeBody(call.body);
    if (!body.ok) {
      const message = 'The body of the call cannot be written as JSON.';
      return failed(clientError('INVALID_ARGUMENT', message));
    }
    const url = joinUrl(config.baseUrl, call.path, call.params, call.query);
    const request: Request = { url, body: body.json, correlationId };
    const deadline = createDeadline(config.timeoutMs, call.signal);
    try {
      const asked = await askForToken(config.getToken, deadline.signal);
      if (!asked.ok) return failed(clientError('TOKEN_UNAVAILABLE', asked.message));
      const outcome = await take(call, request, asked.token, deadline);
      if (!outcome.ok) return failed(outcome.error);
      const { status } = outcome;
      if (outcome.body === undefined && call.mayBeEmpty !== true) {
        return failed(fromErrorAnswer(status, null));
      }
      const adapted = call.adapt(outcome.body ?? null);
      if (adapted.ok) return adapted;
      const error = {
        ...adapted.error,
        status: adapted.error.status ?? status,
        // An adapter does not know that the service answered, and takes what it reports for passing.
        retryable: adapted.error.retryable && fromErrorAnswer(status, outcome.body).retryable,
        correlationId: adapted.error.correlationId ?? outcome.correlationId,
      };
      return failed(redact(error, asked.token), adapted.issues);
    } catch (thrown) {
      if (call.signal?.aborted) return failed(clientError('ABORTED', 'The caller ended the call.'));
      if (!deadline.signal.aborted) throw thrown;
      const message = `No whole answer came within ${config.timeoutMs} ms.`;
      return failed(clientError('TIMEOUT', message));
    } finally {
      deadline.release();
    }
  };
}

/** A cycle or a `bigint` in what the caller handed in is no reason to throw at it. */
function encodeBody(
  body: unknown,
): { readonly ok: true; readonly json: string | undefined } | { readonly ok: false } {
  try {
    return { ok: true, json: JSON.stringify(body) };
  } catch {
    return { ok: false };
  }
}

/** The server calls the failure passing, or says when to come back, or did not answer at all. */
function mayRepeat({ error, retryAfterMs }: Extract<Exchange, { ok: false }>): boolean {
  const saysWhen = retryAfterMs !== null && (error.status === 429 || error.status === 503);
  return error.retryable || saysWhen;
}
