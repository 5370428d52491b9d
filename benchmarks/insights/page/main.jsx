import { CognitiveInsightsPanel, TenantThemeProvider } from '@auterity/shared-components';
import { createRoot } from 'react-dom/client';
import { manyInsights } from '../manyInsights.mjs';

const insights = manyInsights(10_000);
const now = Date.UTC(2026, 10, 22, 12);
const root = document.getElementById('root');
const began = performance.now();
const observer = new MutationObserver(() => {
  if (root.querySelector('[data-part=insight]') === null) return;
  globalThis.firstCardMs = performance.now() - began;
  observer.disconnect();
});
observer.observe(root, { childList: true, subtree: true });
createRoot(root).render(
  <TenantThemeProvider brand={{}} tenantId="bench">
    <CognitiveInsightsPanel insights={insights} now={now} />
  </TenantThemeProvider>,
);
