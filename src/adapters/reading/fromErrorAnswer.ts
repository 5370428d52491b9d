import type { ErrorIQError, FieldError } from '../../model';
import { isRecord } from '../values/isRecord';

/**
 * Any failed answer of Error-IQ → one typed error. Contract: truths, row 5.
 *
 * Taken are the services' full envelope (`code, message, user_message, category, severity, details, retryable,
 * correlation_id`), FastAPI's `{detail: string}` and `{detail: [{loc, msg, type}]}`, `{error: "…"}` (also sent with
 * status 200), a proxy's HTML page, plain text, and no body at all. Never throws.
 *
 * @param status HTTP status; `null` when no answer came or its status is not known.
 * @param body What the answer's body parsed to, or its text.
 */
export function fromErrorAnswer(status: number | null, body: unknown): ErrorIQError {
  const httpStatus = Number.isInteger(status) ? status : null;
  const outer = isRecord(body) ? body : {};
  const fields = isRecord(outer.error)
    ? outer.error
    : isRecord(outer.detail)
      ? outer.detail
      : outer;
  const fieldErrors = fieldErrorsOf(fields);
  const retryable = fields.retryable;
  return {
    status: httpStatus,
    code: textOf(fields.code) ?? textOf(fields.error_code),
    message: messageOf(fields) ?? fallbackMessage(httpStatus, body, fieldErrors.length > 0),
    userMessage: textOf(fields.user_message) ?? textOf(fields.userMessage),
    category: textOf(fields.category),
    severity: severityOf(fields.severity),
    retryable: typeof retryable === 'boolean' ? retryable : isTransient(httpStatus, body),
    correlationId: textOf(fields.correlation_id) ?? textOf(fields.correlationId),
    fieldErrors,
  };
}

function messageOf(fields: Readonly<Record<string, unknown>>): string | null {
  return textOf(fields.message) ?? textOf(fields.error) ?? textOf(fields.detail);
}

/** A sentence of our own: a web page or a mere status says nothing that a person could read. */
function fallbackMessage(status: number | null, body: unknown, hasFieldErrors: boolean): string {
  const where = status === null ? '' : ` (HTTP ${status})`;
  if (hasFieldErrors) return `The request was not valid${where}.`;
  if (typeof body === 'string' && body.trim() !== '') {
    if (/^\s*</.test(body)) return `The service answered with a web page instead of data${where}.`;
    const plain = body.trim();
    return plain.length > longestMessage ? `${plain.slice(0, longestMessage)}…` : plain;
  }
  if (status === 204 || body === null || body === undefined || body === '') {
    return status === null ? 'No answer came.' : `The service answered without content${where}.`;
  }
  return `The service answered with an error that says nothing more${where}.`;
}

const longestMessage = 500;

/** FastAPI's `detail` list, or the envelope's `details.validation_errors`. */
function fieldErrorsOf(fields: Readonly<Record<string, unknown>>): readonly FieldError[] {
  const details = isRecord(fields.details) ? fields.details : {};
  const rows = Array.isArray(fields.detail) ? fields.detail : details.validation_errors;
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown): FieldError[] => {
    if (!isRecord(row)) return [];
    const message = textOf(row.message) ?? textOf(row.msg);
    return message === null ? [] : [{ field: textOf(row.field) ?? locationOf(row.loc), message }];
  });
}

function locationOf(loc: unknown): string {
  if (!Array.isArray(loc)) return '';
  return loc.filter((step) => typeof step === 'string' || typeof step === 'number').join('.');
}

function severityOf(value: unknown): ErrorIQError['severity'] {
  return value === 'low' || value === 'medium' || value === 'high' || value === 'critical'
    ? value
    : null;
}

/** Time-outs, throttling, gateways and lost connections pass; anything else needs a change first. */
function isTransient(status: number | null, body: unknown): boolean {
  if (status === null) return body === null || body === undefined;
  return [408, 425, 429, 502, 503, 504].includes(status);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
