import type { DisplayError } from '../model';
import { isRecord } from './isRecord';

/** What became of an intent, with nothing left out. */
export type Outcome =
  | { readonly ok: true; readonly refusedIds: readonly string[] }
  | { readonly ok: false; readonly error: DisplayError };

/**
 * Reads what the app's handler answered. Nothing, or something that is no outcome, is agreement: many handlers answer
 * with whatever their call gave. Only `ok: false` is a failure.
 */
export function readOutcome(answer: unknown): Outcome {
  if (!isRecord(answer) || answer.ok !== false) {
    const refused: unknown = isRecord(answer) ? answer.refusedIds : [];
    return {
      ok: true,
      refusedIds: Array.isArray(refused)
        ? refused.filter((id): id is string => typeof id === 'string')
        : [],
    };
  }
  const { error } = answer;
  if (!isRecord(error)) return { ok: false, error: { message: '' } };
  const text = (field: string) => (typeof error[field] === 'string' ? error[field] : null);
  return {
    ok: false,
    error: {
      message: text('message') ?? '',
      userMessage: text('userMessage'),
      code: text('code'),
      correlationId: text('correlationId'),
    },
  };
}
