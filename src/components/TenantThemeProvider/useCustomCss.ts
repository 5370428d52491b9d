import { useEffect, useState } from 'react';
import { sanitizeTenantCss, type SanitizedCss, type TenantTheme } from '../../theme/index';

/**
 * The part of the tenant's own style sheet that is safe to apply: what is `given`, or else `''` until it is known. The
 * sanitiser is loaded only for a tenant that has such a sheet. When it cannot be loaded, the tenant goes without.
 */
export function useCustomCss(
  { customCss, tenantId }: TenantTheme,
  given: SanitizedCss | undefined,
): string {
  const [safe, setSafe] = useState({ customCss: '', tenantId, css: '' });
  const wanted = given === undefined ? customCss : '';
  useEffect(() => {
    if (wanted === '') return;
    let current = true;
    sanitizeTenantCss(wanted, { tenantId }).then(
      ({ css }) => {
        if (current) setSafe({ customCss: wanted, tenantId, css });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted, tenantId]);
  if (given !== undefined) return given.css;
  // Until the effect has run for a new tenant, the state still holds the sheet of the one before.
  return safe.customCss === customCss && safe.tenantId === tenantId ? safe.css : '';
}
