import {
  type EventLog,
  EventLogImport,
  ProcessMiningVisualizer,
  TenantThemeProvider,
} from '@auterity/shared-components';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Import() {
  const [log, setLog] = useState<EventLog>();
  return (
    <TenantThemeProvider brand={{}} tenantId="acme">
      <EventLogImport onImport={(result) => setLog(result.log)} />
      {log && <ProcessMiningVisualizer log={log} />}
    </TenantThemeProvider>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('import.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Import />
  </StrictMode>,
);
