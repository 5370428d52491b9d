import {
  AdvancedAnalyticsChart,
  CognitiveInsightsPanel,
  ComplianceStatusWidget,
  TenantThemeProvider,
} from '@auterity/shared-components';
import { createErrorIQClient, errorIQQueries } from '@auterity/shared-components/error-iq';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { chartOf } from './chartOf';
import { loadStateOf } from './loadStateOf';
import { Masthead } from './Masthead';

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
  const client = useMemo(
    () => createErrorIQClient({ baseUrl: new URL(errorIQUrl, document.baseURI).href }),
    [errorIQUrl],
  );
  const queries = useMemo(() => errorIQQueries(client), [client]);
  const branding = useQuery(queries.branding(tenantId));
  const compliance = useQuery(queries.complianceAssessments(tenantId));
  const performance = useQuery(queries.performance(tenantId, 48));
  const insights = useQuery(queries.errorInsights(tenantId));
  const [rates, executions] = useMemo(() => {
    const series = performance.data?.series ?? [];
    const isRate = ({ unit }: { unit: string | null }) => unit === 'ratio';
    return [chartOf(series.filter(isRate)), chartOf(series.filter((each) => !isRate(each)))];
  }, [performance.data]);
  const { locale } = look;
  return (
    <TenantThemeProvider
      brand={branding.data}
      tenantId={tenantId}
      colorScheme={look.colorScheme}
      contrast={look.contrast}
      density={look.density}
      dir={look.direction}
      lang={locale}
    >
      <Page>
        <Masthead key={tenantId} client={client} tenantId={tenantId} locale={locale} />
        <Columns>
          <AdvancedAnalyticsChart
            title="Success rate"
            {...rates}
            columns={performance.data && rates.columns}
            height={220}
            syncId="performance"
            state={loadStateOf(performance)}
            locale={locale}
          />
          <AdvancedAnalyticsChart
            title="Executions"
            {...executions}
            columns={performance.data && executions.columns}
            height={220}
            syncId="performance"
            state={loadStateOf(performance)}
            locale={locale}
          />
        </Columns>
        <ComplianceStatusWidget
          data={compliance.data}
          state={loadStateOf(compliance)}
          locale={locale}
        />
        <CognitiveInsightsPanel
          {...insights.data}
          state={loadStateOf(insights)}
          // Memory lives in the panel: what is dismissed here is dismissed for this visit.
          onAction={() => undefined}
          locale={locale}
        />
      </Page>
    </TenantThemeProvider>
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

/* Two charts of one time axis beside each other, where there is room. */
const Columns = styled.div`
  display: grid;
  gap: inherit;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
`;
