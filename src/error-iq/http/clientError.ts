import type { ErrorIQError } from '../../model';

/**
 * What went wrong on this side of the wire, as `error.code`:
 * `ABORTED` the caller's signal; `TIMEOUT` no whole answer within `timeoutMs`; `NETWORK_ERROR` no answer came, or it
 * broke off; `REDIRECTED` the server pointed elsewhere, which the client does not follow; `ANSWER_TOO_LARGE` more than
 * `maxBytes`; `INVALID_ARGUMENT` nothing was sent; `TOKEN_UNAVAILABLE` `getToken` failed, nothing was sent;
 * `SOCKET_REFUSED` the server does not want the socket, or there can be none here.
 */
export type ClientErrorCode =
  | 'ABORTED'
  | 'TIMEOUT'
  | 'NETWORK_ERROR'
  | 'REDIRECTED'
  | 'ANSWER_TOO_LARGE'
  | 'INVALID_ARGUMENT'
  | 'TOKEN_UNAVAILABLE'
  | 'SOCKET_REFUSED';

const retryable: readonly ClientErrorCode[] = ['TIMEOUT', 'NETWORK_ERROR'];

/** An error that the client itself found, in the shape of all others. */
export function clientError(
  code: ClientErrorCode,
  message: string,
  more: Partial<Pick<ErrorIQError, 'status' | 'correlationId' | 'fieldErrors'>> = {},
): ErrorIQError {
  return {
    status: null,
    userMessage: null,
    category: null,
    severity: null,
    correlationId: null,
    fieldErrors: [],
    ...more,
    code,
    message,
    retryable: retryable.includes(code),
  };
}
