import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { createErrorIQClient, errorIQQueries } from '../../src/error-iq';
import { ComplianceStatusWidget, TenantThemeProvider, useTenantTheme } from '../../src/index';
import { loadStateOf } from './loadStateOf';

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
export function EnterpriseOverview(props: EnterpriseOverviewProps) {
  // The client repeats calls that are worth it; the query cache need not do so again.
  const [cache] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: false } } }),
  );
  return (
    <QueryClientProvider client={cache}>
      <Overview {...props} />
    </QueryClientProvider>
  );
}

function Overview({ errorIQUrl, tenantId, ...look }: EnterpriseOverviewProps) {
  const queries = useMemo(
    () =>
      errorIQQueries(createErrorIQClient({ baseUrl: new URL(errorIQUrl, document.baseURI).href })),
    [errorIQUrl],
  );
  const branding = useQuery(queries.branding(tenantId));
  const compliance = useQuery(queries.complianceAssessments(tenantId));
  return (
    <TenantThemeProvider
      brand={branding.data}
      tenantId={tenantId}
      colorScheme={look.colorScheme}
      contrast={look.contrast}
      density={look.density}
      dir={look.direction}
      lang={look.locale}
    >
      <Page>
        <Masthead />
        <ComplianceStatusWidget
          data={compliance.data}
          state={loadStateOf(compliance)}
          locale={look.locale}
        />
      </Page>
    </TenantThemeProvider>
  );
}

function Masthead() {
  const theme = useTenantTheme();
  return (
    <Header>
      <Monogram aria-hidden>{theme?.companyName?.slice(0, 1)}</Monogram>
      <div>
        <Company>{theme?.companyName}</Company>
        <Title>Enterprise overview</Title>
      </div>
    </Header>
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

const Header = styled.header`
  display: flex;
  align-items: center;
  gap: var(--aut-space-3);
`;

const Monogram = styled.span`
  display: grid;
  place-items: center;
  inline-size: 44px;
  block-size: 44px;
  border-radius: var(--aut-radius-card);
  background: var(--aut-color-primary-solid);
  color: var(--aut-color-primary-on-solid);
  font-size: var(--aut-font-size-5);
  font-weight: var(--aut-font-weight-semibold);
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
