import {
  AdvancedAnalyticsChart,
  CognitiveInsightsPanel,
  ComplianceStatusWidget,
  NotificationCenter,
  seriesChart,
  TenantThemeProvider,
  type LoadState,
} from '@auterity/shared-components';
import {
  createNotificationCenter,
  errorIQQueries,
  type ErrorIQClient,
} from '@auterity/shared-components/error-iq';
import {
  QueryClient,
  QueryClientProvider,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';

interface LiveDashboardProps {
  client: ErrorIQClient;
  tenantId: string;
}

/** A tenant's dashboard: its look, what it uses, what was found, where it stands, and its notifications as they arrive. */
export function LiveDashboard(props: LiveDashboardProps) {
  // The client repeats calls that are worth it; the query cache need not do so again.
  const [cache] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: false } } }),
  );
  return (
    <QueryClientProvider client={cache}>
      <Dashboard {...props} />
    </QueryClientProvider>
  );
}

function Dashboard({ client, tenantId }: LiveDashboardProps) {
  const queries = useMemo(() => errorIQQueries(client), [client]);
  const branding = useQuery(queries.branding(tenantId));
  const report = useQuery(queries.analyticsReport(tenantId));
  const compliance = useQuery(queries.complianceAssessments(tenantId));
  // One unit a chart: a success rate and a number of requests have no axis in common.
  const usage = useMemo(
    () => seriesChart((report.data?.series ?? []).filter(({ unit }) => unit === 'count')),
    [report.data],
  );
  return (
    // A brand that did not come is the house's look, and worth a line in your log.
    <TenantThemeProvider
      brand={branding.data}
      tenantId={tenantId}
      style={{ display: 'grid', gap: 16 }}
    >
      <AdvancedAnalyticsChart title="Requests" {...usage} state={loadStateOf(report)} />
      <CognitiveInsightsPanel
        key={`insights of ${tenantId}`}
        insights={report.data?.insights}
        state={loadStateOf(report)}
      />
      <ComplianceStatusWidget
        key={tenantId}
        data={compliance.data}
        state={loadStateOf(compliance)}
      />
      <LiveNotifications client={client} tenantId={tenantId} />
    </TenantThemeProvider>
  );
}

/** Loaded, then kept up to date over the WebSocket; what is read, archived or put off here is so for the server too. */
function LiveNotifications({ client, tenantId }: LiveDashboardProps) {
  const center = useMemo(
    () => createNotificationCenter({ client, tenantId, userId: 'the person signed in' }),
    [client, tenantId],
  );
  const { items, state } = useSyncExternalStore(
    center.subscribe,
    center.getSnapshot,
    center.getSnapshot,
  );
  return (
    <NotificationCenter
      key={tenantId}
      items={items}
      state={state}
      onAction={center.onAction}
      variant="inline"
    />
  );
}

/** What a query is to a component: failed never looks like empty, and an old answer says how old it is. */
function loadStateOf(query: UseQueryResult): LoadState {
  return {
    status: query.isPending ? 'loading' : query.isError ? 'error' : 'ready',
    error: query.error ?? undefined,
    onRetry: () => void query.refetch(),
    isRefreshing: query.isRefetching,
    asOf: query.dataUpdatedAt > 0 ? query.dataUpdatedAt : undefined,
  };
}
