import { TenantThemeProvider, type NotificationItem } from '@auterity/shared-components';
import {
  createErrorIQClient,
  errorIQQueries,
  type ErrorIQClient,
} from '@auterity/shared-components/error-iq';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Page } from './dashboard.styles';
import { dashboardTexts, type DashboardTexts } from './dashboardTexts';
import { Masthead } from './Masthead';

/** What every dashboard takes. */
export interface DashboardProps {
  /** The address of Error-IQ. */
  readonly errorIQUrl: string;
  readonly tenantId: string;
  readonly colorScheme: 'light' | 'dark' | 'system';
  readonly contrast: 'standard' | 'more' | 'system';
  readonly density: 'comfortable' | 'compact';
  readonly direction: 'ltr' | 'rtl';
  readonly locale: string;
}

/** What a dashboard's parts are made from. */
export interface DashboardSource {
  readonly client: ErrorIQClient;
  readonly queries: ReturnType<typeof errorIQQueries>;
  readonly tenantId: string;
  readonly locale: string;
  readonly texts: DashboardTexts;
}

interface DashboardPageProps extends DashboardProps {
  readonly title: 'overview' | 'operations' | 'compliance';
  readonly onItemOpen?: ((item: NotificationItem) => void) | undefined;
  readonly children: (source: DashboardSource) => ReactNode;
}

/** The page around a dashboard: whose it is, in their colours, with the inbox. All else is the dashboard's own. */
export function DashboardPage(props: DashboardPageProps) {
  // The client repeats calls that are worth it; the query cache need not do so again. What came within the last minute
  // is not fetched anew when somebody returns to its tenant.
  const [cache] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } }),
  );
  return (
    <QueryClientProvider client={cache}>
      <InTenant {...props} />
    </QueryClientProvider>
  );
}

function InTenant(props: DashboardPageProps) {
  const { errorIQUrl, tenantId, locale, title, onItemOpen, children } = props;
  const client = useMemo(
    () => createErrorIQClient({ baseUrl: new URL(errorIQUrl, document.baseURI).href }),
    [errorIQUrl],
  );
  const queries = useMemo(() => errorIQQueries(client), [client]);
  const texts = dashboardTexts(locale);
  const branding = useQuery(queries.branding(tenantId));
  return (
    <TenantThemeProvider
      brand={branding.data}
      tenantId={tenantId}
      colorScheme={props.colorScheme}
      contrast={props.contrast}
      density={props.density}
      dir={props.direction}
      lang={locale}
    >
      {/* A tenant's look is CSS: the page stays, and its parts are handed the next tenant's data. Only what remembers
          what somebody did, such as an inbox with its toasts, has the tenant for its `key`. */}
      <Page>
        <Masthead
          client={client}
          tenantId={tenantId}
          title={texts.words[title]}
          locale={locale}
          messages={texts.messages.inbox}
          onItemOpen={onItemOpen}
        />
        {children({ client, queries, tenantId, locale, texts })}
      </Page>
    </TenantThemeProvider>
  );
}
