import { fromErrorAnswer } from '../../adapters';
import type { AdapterResult } from '../../model';

/** The failure that an answer reports although it came with status 200. */
export function statedFailure(answer: unknown): AdapterResult<never> | null {
  const isFailure =
    typeof answer === 'object' && answer !== null && 'error' in answer && Boolean(answer.error);
  return isFailure ? { ok: false, error: fromErrorAnswer(200, answer), issues: [] } : null;
}
