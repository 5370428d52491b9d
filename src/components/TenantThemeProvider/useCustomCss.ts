import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { sanitizeTenantCss, type SanitizedCss, type TenantTheme } from '../../theme/index';

/** A tenant's own sheet, and what is safe of it: `''` until that is known. */
interface Sheet {
  safe: string;
}

/** The sheets of the latest tenants: one that is shown again has its own rules in its first frame. */
const latest = new Map<string, Sheet>();
const mostLatest = 20;

/**
 * The part of the tenant's own style sheet that is safe to apply: what is `given`, or else `''` until it is known. The
 * sanitiser is loaded only for a tenant that has such a sheet. When it cannot be loaded, the tenant goes without.
 */
export function useCustomCss(
  { customCss, tenantId }: TenantTheme,
  given: SanitizedCss | undefined,
): string {
  const wanted = given === undefined ? customCss : '';
  const sheet = useMemo(() => sheetOf(`${tenantId} ${wanted}`), [tenantId, wanted]);
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (wanted === '' || sheet.safe !== '') return () => undefined;
      let current = true;
      sanitizeTenantCss(wanted, { tenantId }).then(
        ({ css }) => {
          sheet.safe = css;
          if (current) onChange();
        },
        () => undefined,
      );
      return () => {
        current = false;
      };
    },
    [sheet, wanted, tenantId],
  );
  const safe = useSyncExternalStore(
    subscribe,
    () => sheet.safe,
    // The server sanitises nothing, and a page that is hydrated has to begin as the server's.
    () => '',
  );
  return given?.css ?? safe;
}

function sheetOf(key: string): Sheet {
  const sheet = latest.get(key) ?? { safe: '' };
  latest.delete(key);
  latest.set(key, sheet);
  const [oldest] = latest.keys();
  if (latest.size > mostLatest && oldest !== undefined) latest.delete(oldest);
  return sheet;
}
