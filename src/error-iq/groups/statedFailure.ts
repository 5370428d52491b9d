import { fromErrorAnswer } from '../../adapters';
import type { AdapterResult } from '../../model';
import { isRecord } from '../http/isRecord';

/** The failure that an answer reports although it came with status 200. */
export function statedFailure(answer: unknown): AdapterResult<never> | null {
  return isRecord(answer) && Boolean(answer.error)
    ? { ok: false, error: fromErrorAnswer(200, answer), issues: [] }
    : null;
}
