import { useSyncExternalStore } from 'react';
import type { Part } from './createPart';

/**
 * Whether a part could not be fetched. What stands in its place until it is here offers a button only then: one that is
 * replaced while it is being pressed does nothing.
 */
export function usePartFailed(part: Part<unknown>): boolean {
  return useSyncExternalStore(part.subscribe, part.hasFailed, () => false);
}
