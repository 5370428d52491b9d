import { useCallback, useState } from 'react';

/** Like `useState`, for each tenant apart: what was chosen for one tenant waits for it, and no other sees it. */
export function useTenantState<T>(tenantId: string, initial: T) {
  const [states, setStates] = useState<ReadonlyMap<string, T>>(() => new Map());
  const setState = useCallback(
    (state: T) => setStates((all) => new Map(all).set(tenantId, state)),
    [tenantId],
  );
  return [states.has(tenantId) ? (states.get(tenantId) as T) : initial, setState] as const;
}
