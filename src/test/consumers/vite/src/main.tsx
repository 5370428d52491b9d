import { ComplianceStatusWidget, TenantThemeProvider } from '@auterity/shared-components';
import { fromComplianceAssessments } from '@auterity/shared-components/adapters';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import themes from '../recorded/branding.themes.json';
import assessments from '../recorded/compliance.assessments.json';

const answer = fromComplianceAssessments(assessments);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <TenantThemeProvider brand={themes.acme} tenantId="acme">
      {answer.ok ? (
        <ComplianceStatusWidget data={answer.data} state={{ status: 'ready' }} />
      ) : (
        <ComplianceStatusWidget state={{ status: 'error', error: answer.error }} />
      )}
    </TenantThemeProvider>
  </StrictMode>,
);
