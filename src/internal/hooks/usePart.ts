import { useEffect, useSyncExternalStore } from 'react';
import type { Part } from './createPart';

const nothing = () => null;

/** A part, or `null` until it is here, on a server and while a page hydrates. It is fetched as soon as it is wanted. */
export function usePart<T>(part: Part<T>, isWanted: boolean): T | null {
  const value = useSyncExternalStore(part.subscribe, part.get, nothing);
  useEffect(() => {
    if (isWanted) void part.load();
  });
  return value;
}
