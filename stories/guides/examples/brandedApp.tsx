import { TenantThemeProvider, useTenantTheme } from '@auterity/shared-components';
import type { ReactNode } from 'react';

/** `branding` is the answer of `GET /branding` as it came: nothing in it needs to be checked before. */
export function BrandedApp({ branding, children }: { branding: unknown; children: ReactNode }) {
  return (
    <TenantThemeProvider brand={branding} tenantId="acme" colorScheme="system">
      <Masthead />
      {children}
    </TenantThemeProvider>
  );
}

function Masthead() {
  const theme = useTenantTheme();
  return (
    <header>
      {theme?.logo && <img src={theme.logo} alt="" height={32} referrerPolicy="no-referrer" />}
      <h1>{theme?.companyName ?? 'Welcome'}</h1>
    </header>
  );
}
