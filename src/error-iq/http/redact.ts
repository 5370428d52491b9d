import type { ErrorIQError } from '../../model';

/** The error with every mention of `secret` blotted out: a server, proxy or injected `fetch` may quote the token back. */
export function redact(error: ErrorIQError, secret: string | null): ErrorIQError {
  if (!secret) return error;
  const blot = (text: string) => text.replaceAll(secret, '[token]');
  const blotOrNull = (text: string | null) => (text === null ? null : blot(text));
  return {
    ...error,
    code: blotOrNull(error.code),
    message: blot(error.message),
    userMessage: blotOrNull(error.userMessage),
    category: blotOrNull(error.category),
    correlationId: blotOrNull(error.correlationId),
    fieldErrors: error.fieldErrors.map(({ field, message }) => ({
      field: blot(field),
      message: blot(message),
    })),
  };
}
