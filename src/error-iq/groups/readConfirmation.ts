import type { AdapterResult } from '../../model';
import { statedFailure } from './statedFailure';

/** An answer that says no more than that it was done. */
export function readConfirmation(answer: unknown): AdapterResult<null> {
  return statedFailure(answer) ?? { ok: true, data: null, issues: [] };
}
