import {
  ComplianceStatusWidget,
  NotificationCenter,
  TenantThemeProvider,
  type LoadState,
} from '@auterity/shared-components';
import {
  createNotificationStream,
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

/** A tenant's dashboard: its look, its compliance, and its notifications as they arrive. */
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
  const compliance = useQuery(queries.complianceAssessments(tenantId));
  return (
    <TenantThemeProvider brand={branding.data} tenantId={tenantId}>
      <ComplianceStatusWidget
        key={tenantId}
        data={compliance.data}
        state={loadStateOf(compliance)}
      />
      <LiveNotifications client={client} tenantId={tenantId} />
    </TenantThemeProvider>
  );
}

function LiveNotifications({ client, tenantId }: LiveDashboardProps) {
  const stream = useMemo(() => createNotificationStream({ client, tenantId }), [client, tenantId]);
  const { items, state } = useSyncExternalStore(
    stream.subscribe,
    stream.getSnapshot,
    stream.getSnapshot,
  );
  return <NotificationCenter key={tenantId} items={items} state={state} variant="inline" />;
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
