import {
  AdvancedAnalyticsChart,
  CognitiveInsightsPanel,
  ComplianceStatusWidget,
  NotificationCenter,
  ProcessMiningVisualizer,
  TenantThemeProvider,
} from '@auterity/shared-components';
import {
  fromComplianceAssessments,
  fromErrorInsights,
  fromExecutionLogs,
} from '@auterity/shared-components/adapters';
import {
  createErrorIQClient,
  createNotificationCenter,
} from '@auterity/shared-components/error-iq';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import themes from '../../../src/test/fixtures/branding.themes.json';
import assessments from '../../../src/test/fixtures/compliance.assessments.json';
import insights from '../../../src/test/fixtures/errors.insights.json';
import logs from '../../../src/test/fixtures/executions.logs.json';
import {
  answer,
  cutAll,
  fails,
  feeds,
  nextLoad,
  sendTo,
  ServiceSocket,
  timeOf,
} from './service.js';

const client = createErrorIQClient({
  baseUrl: 'https://error-iq.example',
  fetch: answer,
  WebSocket: ServiceSocket,
  random: () => 0,
});

/** What one tenant's page is made from, each tenant with data of its own. */
function createTenant(tenantId) {
  const center = createNotificationCenter({
    client,
    tenantId,
    userId: 'ada',
    storage: null,
    onAction: async () => {
      if (fails()) throw new Error('The service did not take it.');
    },
  });
  return {
    tenantId,
    center,
    brand: themes[tenantId],
    compliance: fromComplianceAssessments(assessments).data,
    found: fromErrorInsights(insights).data.insights,
    log: fromExecutionLogs(logs).data,
    seen: new Uint8Array(1_000_000),
  };
}

const tenants = { acme: createTenant('acme'), hosp: createTenant('hosp') };
const columns = { x: Float64Array.of(timeOf(0)), y: { load: Float64Array.of(0) } };
const series = [{ id: 'load', label: 'Load', unit: 'count' }];
const page = { doubled: 0 };

/** Notes what stands in the inbox on screen. */
function note({ seen }, items) {
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size < items.length) page.doubled++;
  for (const id of ids) seen[Number(id.split('-')[1])] = 1;
}

function App() {
  const [tenantId, setTenantId] = useState('acme');
  const chart = useRef(null);
  const tenant = tenants[tenantId];
  const { center } = tenant;
  const { items, state } = useSyncExternalStore(center.subscribe, center.getSnapshot);
  useEffect(() => {
    Object.assign(page, { setTenantId, chart, tenant });
  }, [tenant]);
  useEffect(() => note(tenant, items), [tenant, items]);
  return (
    <TenantThemeProvider brand={tenant.brand} tenantId={tenantId}>
      <AdvancedAnalyticsChart
        ref={chart}
        title="Load"
        series={series}
        columns={columns}
        follow="shift"
        streamWindow={120_000}
      />
      <NotificationCenter
        key={`inbox of ${tenantId}`}
        items={items}
        state={state}
        onAction={center.onAction}
        variant="inline"
        toasts
      />
      <ProcessMiningVisualizer log={tenant.log} />
      <ComplianceStatusWidget key={`compliance of ${tenantId}`} data={tenant.compliance} />
      <CognitiveInsightsPanel
        key={`insights of ${tenantId}`}
        insights={tenant.found}
        onAction={() => undefined}
      />
    </TenantThemeProvider>
  );
}

createRoot(document.getElementById('root')).render(<App />);

const other = { acme: 'hosp', hosp: 'acme' };
const nextTold = () => new Promise((resolve) => setTimeout(resolve, 60));
const isUpToDate = ({ center, seen, tenantId }) => {
  const { status, connection } = center.getSnapshot().state;
  const isSeen = feeds[tenantId].sent === 0 || seen[feeds[tenantId].sent - 1] === 1;
  return status === 'ready' && connection === 'online' && isSeen;
};

Object.assign(globalThis, {
  /** One second of life: `events` frames for both tenants in turn, a row for the chart, by chance an act of the person. */
  live: async (second, events) => {
    for (let index = 0; index < events; index++) sendTo(index % 2 === 0 ? 'acme' : 'hosp');
    page.chart.current?.append([{ x: timeOf(second), load: nextLoad() }]);
    const { center } = page.tenant;
    const [newest] = center.getSnapshot().items;
    if (second % 10 === 0 && newest) void center.markAsRead(newest.id);
    await nextTold();
  },
  switchTenant: async () => {
    const next = tenants[other[page.tenant.tenantId]];
    page.setTenantId(next.tenantId);
    while (page.tenant !== next) await nextTold();
  },
  cut: cutAll,
  /** Until the tenant on screen has seen its newest notification, or a minute has passed. */
  catchUp: async () => {
    const until = performance.now() + 60_000;
    while (!isUpToDate(page.tenant) && performance.now() < until) await nextTold();
  },
  report: () => {
    const all = Object.values(tenants).map(({ tenantId, seen }) => {
      const missed = [...seen.subarray(0, feeds[tenantId].sent)].filter((was) => was === 0);
      return { sent: feeds[tenantId].sent, missed: missed.length };
    });
    const sum = (name) => all.reduce((total, one) => total + one[name], 0);
    return { sent: sum('sent'), missed: sum('missed'), doubled: page.doubled };
  },
});
