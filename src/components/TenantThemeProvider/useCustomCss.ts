import { useEffect, useState } from 'react';
import { sanitizeTenantCss, type TenantTheme } from '../../theme/index';

/**
 * The part of the tenant's own style sheet that is safe to apply; `''` until it is known. The sanitiser is loaded
 * only for a tenant that has such a sheet. When it cannot be loaded, the tenant goes without its own rules.
 */
export function useCustomCss({ customCss, tenantId }: TenantTheme): string {
  const [safe, setSafe] = useState({ customCss: '', tenantId, css: '' });
  useEffect(() => {
    if (customCss === '') return;
    let current = true;
    sanitizeTenantCss(customCss, { tenantId }).then(
      ({ css }) => {
        if (current) setSafe({ customCss, tenantId, css });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [customCss, tenantId]);
  // Until the effect has run for a new tenant, the state still holds the sheet of the one before.
  return safe.customCss === customCss && safe.tenantId === tenantId ? safe.css : '';
}
