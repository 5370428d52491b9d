import { ComplianceStatusWidget, TenantThemeProvider } from '@auterity/shared-components';
import { createRoot } from 'react-dom/client';
import { expandAll, keystroke } from './measures';
import { manyControls } from '../../../stories/compliance/manyControls';

const data = manyControls(5_000, 12);
const view = new URLSearchParams(location.search).get('view') === 'tree' ? 'tree' : 'list';

Object.assign(globalThis, { keystroke, expandAll });

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <TenantThemeProvider brand={{}} tenantId="bench">
      <ComplianceStatusWidget data={data} defaultView={view} now={Date.UTC(2026, 10, 22, 18)} />
    </TenantThemeProvider>,
  );
}
