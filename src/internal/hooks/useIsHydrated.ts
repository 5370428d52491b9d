import { useSyncExternalStore } from 'react';

/** False on a server and while a page hydrates, so that both draw the same; true from then on. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never(): () => void {
  return () => undefined;
}
