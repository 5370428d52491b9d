import { useEffect, useRef, useState } from 'react';
import type { TenantTheme } from '../../theme/index';

/** Loads the theme of a tenant, for instance a theme manager's `fetchTenantTheme`. Rejects when there is none. */
export type LoadTheme = (
  tenantId: string,
  options: { readonly signal: AbortSignal },
) => Promise<TenantTheme>;

/** How far the loading of a tenant's theme has come. */
export interface LoadedTheme {
  readonly status: 'loading' | 'ready' | 'error';
  /** While another tenant's theme is on its way, still the one before; `null` when there is none. */
  readonly theme: TenantTheme | null;
}

interface Outcome {
  readonly tenantId: string | null;
  readonly theme: TenantTheme | null;
}

/**
 * Loads a tenant's theme, once for each tenant asked for one after the other. The call for a tenant left behind is
 * aborted, and its late answer dropped. `tenantId: null` loads nothing. `load` and `onError` may be new functions on
 * every render.
 */
export function useLoadedTheme(
  tenantId: string | null,
  load: LoadTheme | undefined,
  onError: ((error: unknown) => void) | undefined,
): LoadedTheme {
  const [outcome, setOutcome] = useState<Outcome>({ tenantId: null, theme: null });
  const latest = useRef({ load, onError });
  useEffect(() => {
    latest.current = { load, onError };
  });
  useEffect(() => {
    if (tenantId === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const loading = async () => latest.current.load?.(tenantId, { signal }) ?? null;
    loading().then(
      (theme) => {
        if (!signal.aborted) setOutcome({ tenantId, theme });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        setOutcome({ tenantId, theme: null });
        latest.current.onError?.(error);
      },
    );
    return () => controller.abort();
  }, [tenantId]);

  if (tenantId === null) return { status: 'ready', theme: null };
  const { theme } = outcome;
  if (outcome.tenantId !== tenantId) return { status: 'loading', theme };
  return { status: theme === null ? 'error' : 'ready', theme };
}
