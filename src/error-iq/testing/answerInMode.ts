import { delay, HttpResponse, type JsonBodyType } from 'msw';
import { breakHalf } from './breakHalf';
import { makeHostile } from './makeHostile';
import type { ErrorIQMode } from './modes';

const correlationId = 'c-503';

const envelope = (
  code: string,
  message: string,
  category: string,
  isRetryable: boolean,
  errors: readonly unknown[] = [],
) => ({
  code,
  message,
  user_message: isRetryable
    ? 'Please try again in a moment.'
    : 'Please check your input and try again.',
  category,
  severity: isRetryable ? 'high' : 'medium',
  details: errors.length > 0 ? { validation_errors: errors } : {},
  retryable: isRetryable,
  correlation_id: correlationId,
});

/** What an endpoint with the recorded `answer` sends in `mode`. */
export async function answerInMode(
  mode: ErrorIQMode,
  answer: unknown,
  slowMs: number,
): Promise<Response> {
  switch (mode) {
    case 'slow':
      await delay(slowMs);
      return json(answer);
    case 'never':
      await delay('infinite');
      return HttpResponse.error();
    case 'offline':
      return HttpResponse.error();
    case 'invalid':
      return json(
        envelope('VALIDATION_ERROR', 'Request validation failed', 'validation', false, [
          { field: 'body.tenant_id', message: 'field required', type: 'value_error.missing' },
        ]),
        { status: 422 },
      );
    case 'unavailable':
      return json(envelope('SERVICE_UNAVAILABLE', 'The service is starting', 'system', true), {
        status: 503,
        headers: { 'Retry-After': '1', 'X-Correlation-ID': correlationId },
      });
    case 'failed':
      return json({ detail: 'Internal error while reading the data' }, { status: 500 });
    case 'bad-gateway':
      return HttpResponse.html('<html><h1>502 Bad Gateway</h1></html>', { status: 502 });
    case 'error-in-200':
      return json({ error: "name 'Counter' is not defined" });
    case 'empty':
      return new HttpResponse(null, { status: 204 });
    case 'half-broken':
      return json(breakHalf(answer));
    case 'hostile':
      return json(makeHostile(answer));
    case 'ok':
      return json(answer);
  }
}

function json(answer: unknown, init?: ResponseInit): Response {
  return HttpResponse.json(answer as JsonBodyType, init);
}
