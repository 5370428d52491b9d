import { TenantThemeProvider } from '@auterity/shared-components';
import { createErrorIQClient, createThemeManager } from '@auterity/shared-components/error-iq';
import { useState, type ReactNode } from 'react';

interface LoadedTenantProps {
  tenantId: string;
  baseUrl: string;
  children: ReactNode;
}

/** Loads the tenant's branding in the browser. On a switch the look before stays until the next one is there. */
export function LoadedTenant({ tenantId, baseUrl, children }: LoadedTenantProps) {
  const [themes] = useState(() => createThemeManager(createErrorIQClient({ baseUrl })));
  const [failure, setFailure] = useState<{ tenantId: string; text: string } | null>(null);
  return (
    <TenantThemeProvider
      tenantId={tenantId}
      loadTheme={themes.fetchTenantTheme}
      onThemeError={(error) => {
        setFailure({ tenantId, text: error instanceof Error ? error.message : String(error) });
      }}
      fallback={<p>One moment</p>}
    >
      {failure?.tenantId === tenantId && (
        <p role="alert">The branding could not be loaded: {failure.text}</p>
      )}
      {children}
    </TenantThemeProvider>
  );
}
