import {
  AdvancedAnalyticsChart,
  NotificationCenter,
  TenantThemeProvider,
} from '@auterity/shared-components';
import {
  createErrorIQClient,
  createNotificationCenter,
} from '@auterity/shared-components/error-iq';
import { createTenantTheme } from '@auterity/shared-components/theme';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { fakeSockets } from '../../../src/error-iq/testSupport/fakeSockets';
import { createRandom } from './createRandom';

const random = createRandom(17);
const failedShare = 0.05;
const began = Date.UTC(2026, 0, 1);

/** The service: how much it has sent, and the latest of it, newest first. What it has forgotten takes no memory. */
let sentCount = 0;
let latest = [];
const sockets = fakeSockets();

async function answer(url) {
  if (random() < failedShare) return Response.json({ detail: 'Unavailable' }, { status: 503 });
  const limit = Number(new URL(url).searchParams.get('limit') ?? 50);
  return Response.json({ notifications: latest.slice(0, limit) });
}

const client = createErrorIQClient({
  baseUrl: 'https://error-iq.example',
  fetch: (request) => answer(typeof request === 'string' ? request : request.url),
  WebSocket: sockets.WebSocket,
  random: () => 0,
});
const center = createNotificationCenter({
  client,
  tenantId: 'acme',
  userId: 'ada',
  storage: null,
  onAction: async () => {
    if (random() < failedShare) throw new Error('The service did not take it.');
  },
});

const themes = ['#0F62FE', '#B91C1C'].map((primary_color) =>
  createTenantTheme({ primary_color }, { tenantId: 'acme' }),
);
const columns = { x: Float64Array.of(began), y: { load: Float64Array.of(0) } };
const series = [{ id: 'load', label: 'Load', unit: 'count' }];
const page = {};

function App() {
  const [theme, setTheme] = useState(0);
  const chart = useRef(null);
  const { items, state } = useSyncExternalStore(center.subscribe, center.getSnapshot);
  useEffect(() => {
    Object.assign(page, { setTheme, chart });
  }, []);
  return (
    <TenantThemeProvider theme={themes[theme]}>
      <AdvancedAnalyticsChart
        ref={chart}
        title="Load"
        series={series}
        columns={columns}
        follow="shift"
        streamWindow={3_600_000}
      />
      <NotificationCenter
        items={items}
        state={state}
        onAction={center.onAction}
        variant="inline"
        toasts
      />
    </TenantThemeProvider>
  );
}

createRoot(document.getElementById('root')).render(<App />);

/** Which events were in the inbox, by their number, and how often an inbox held one twice. */
const seen = new Uint8Array(1_000_000);
let doubled = 0;
center.subscribe(() => {
  const ids = center.getSnapshot().items.map(({ id }) => id);
  if (new Set(ids).size < ids.length) doubled++;
  for (const id of ids) seen[Number(id.slice(1))] = 1;
});

const nextTold = () => new Promise((resolve) => setTimeout(resolve, 60));
const isOnline = () => center.getSnapshot().state.connection === 'online';

Object.assign(globalThis, {
  /** One second of life: `events` frames, a row for the chart, and by chance an act of the person. */
  live: async (second, events) => {
    for (let index = 0; index < events; index++) {
      const id = `e${sentCount}`;
      const event = {
        id,
        type: 'system_alert',
        priority: index % 30 === 0 ? 'high' : 'low',
        title: `Event ${id}`,
        message: '**Service:** gateway',
        timestamp: new Date(began + sentCount * 17).toISOString(),
      };
      sentCount++;
      latest.unshift(event);
      if (!sockets.last().isClosed()) sockets.last().send(event);
    }
    latest = latest.slice(0, 1000);
    page.chart.current?.append([{ x: began + second * 1000, load: random() * 100 }]);
    const [newest] = center.getSnapshot().items;
    if (second % 10 === 0 && newest) void center.markAsRead(newest.id);
    await nextTold();
  },
  switchTenant: () => page.setTheme((theme) => 1 - theme),
  cut: async () => {
    sockets.last().cut();
    await nextTold();
  },
  connect: async () => {
    while (!isOnline()) {
      sockets.last()?.open();
      await nextTold();
    }
  },
  report: () => ({ sent: sentCount, seen: seen.reduce((sum, one) => sum + one, 0), doubled }),
});
