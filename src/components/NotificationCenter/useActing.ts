import type * as Acting from './acting';
import { actingPart } from './parts';
import { usePart } from '../../internal/index';

/** All that answers a person; `null`: on its way. */
export function useActing(): typeof Acting | null {
  return usePart(actingPart, false);
}
