import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** True on a server and while the page hydrates, where there is nothing to measure on yet. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
