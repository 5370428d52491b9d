import { useCallback, useMemo } from 'react';
import { styled } from 'styled-components';
import { createErrorIQClient } from '../../src/error-iq';
import { ComplianceStatusWidget, TenantThemeProvider, useTenantTheme } from '../../src/index';
import { useAnswer } from './useAnswer';

export interface EnterpriseOverviewProps {
  /** The address of Error-IQ. */
  readonly errorIQUrl: string;
  readonly tenantId: string;
  readonly colorScheme: 'light' | 'dark' | 'system';
  readonly contrast: 'standard' | 'more' | 'system';
  readonly density: 'comfortable' | 'compact';
  readonly direction: 'ltr' | 'rtl';
  readonly locale: string;
}

/** A page as an app would compose it: branding and data come from Error-IQ, components only show them. */
export function EnterpriseOverview({
  errorIQUrl,
  tenantId,
  colorScheme,
  contrast,
  density,
  direction,
  locale,
}: EnterpriseOverviewProps) {
  const client = useMemo(
    () => createErrorIQClient({ baseUrl: new URL(errorIQUrl, document.baseURI).href }),
    [errorIQUrl],
  );
  const brand = useAnswer(
    useCallback((signal) => client.branding.getBranding(tenantId, { signal }), [client, tenantId]),
  );
  const compliance = useAnswer(
    useCallback(
      (signal) => client.compliance.getAssessments(tenantId, { signal }),
      [client, tenantId],
    ),
  );
  return (
    <TenantThemeProvider
      brand={brand.data}
      tenantId={tenantId}
      colorScheme={colorScheme}
      contrast={contrast}
      density={density}
      dir={direction}
      lang={locale}
    >
      <Page>
        <Masthead />
        <ComplianceStatusWidget data={compliance.data} state={compliance.state} locale={locale} />
      </Page>
    </TenantThemeProvider>
  );
}

function Masthead() {
  const theme = useTenantTheme();
  return (
    <header>
      <Company>{theme?.companyName}</Company>
      <Title>Enterprise overview</Title>
    </header>
  );
}

const Page = styled.main`
  display: grid;
  gap: var(--aut-space-5);
  box-sizing: border-box;
  max-inline-size: 1120px;
  min-block-size: 100vh;
  align-content: start;
  margin-inline: auto;
  padding: var(--aut-space-5);

  @media (max-width: 480px) {
    gap: var(--aut-space-4);
    padding: var(--aut-space-3);
  }
`;

const Company = styled.p`
  margin: 0;
  color: var(--aut-color-text-muted);
  font-size: var(--aut-font-size-2);
  line-height: var(--aut-line-height-2);
  font-weight: var(--aut-font-weight-semibold);
`;

const Title = styled.h1`
  margin: 0;
  font-size: var(--aut-font-size-5);
  line-height: var(--aut-line-height-5);
  font-weight: var(--aut-font-weight-semibold);
`;
