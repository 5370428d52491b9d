import { NotificationCenter, TenantThemeProvider } from '@auterity/shared-components';
import {
  createErrorIQClient,
  createNotificationStream,
} from '@auterity/shared-components/error-iq';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';

const client = createErrorIQClient({ baseUrl: location.origin });
const stream = createNotificationStream({ client, tenantId: 'acme' });

function Inbox() {
  const { items, state } = useSyncExternalStore(stream.subscribe, stream.getSnapshot);
  return <NotificationCenter items={items} state={state} variant="inline" />;
}

const root = createRoot(document.getElementById('root') ?? document.body);

Object.assign(globalThis, {
  connect: () => {
    root.render(
      <TenantThemeProvider tenantId="acme">
        <Inbox />
      </TenantThemeProvider>,
    );
  },
  isConnected: () => stream.getSnapshot().state.connection === 'online',
  /** When the text has been painted, in epoch milliseconds. */
  whenSeen: (text) =>
    new Promise((resolve) => {
      const look = () => {
        if (document.body.textContent.includes(text)) {
          // The callback after the next one runs when the frame with the text is out.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
        } else requestAnimationFrame(look);
      };
      look();
    }),
});
