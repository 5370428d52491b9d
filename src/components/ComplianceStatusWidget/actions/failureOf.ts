import type { DisplayError } from '../../../model/index';

/** Why an action failed, by what the app's handler answered; `null`: it did not. Only `ok: false` is a failure. */
export function failureOf(answer: unknown): DisplayError | null {
  if (!isRecord(answer) || answer.ok !== false) return null;
  const { error } = answer;
  if (!isRecord(error)) return { message: '' };
  const text = (field: string) => (typeof error[field] === 'string' ? error[field] : null);
  return {
    message: text('message') ?? '',
    userMessage: text('userMessage'),
    code: text('code'),
    correlationId: text('correlationId'),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
