import {
  AdvancedAnalyticsChart,
  CognitiveInsightsPanel,
  ComplianceStatusWidget,
  NotificationCenter,
  ProcessMiningVisualizer,
  TenantThemeProvider,
  type AdapterResult,
} from '@auterity/shared-components';
import {
  fromComplianceAssessments,
  fromErrorInsights,
  fromExecutionLogs,
  fromNotifications,
} from '@auterity/shared-components/adapters';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import themes from '../recorded/branding.themes.json';
import assessments from '../recorded/compliance.assessments.json';
import insights from '../recorded/errors.insights.json';
import logs from '../recorded/executions.logs.json';
import notifications from '../recorded/notifications.recent.json';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const dataOf = <T,>(answer: AdapterResult<T>): T => {
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data;
};
const columns = { x: [0, 3_600_000, 7_200_000], y: { load: [1, null, 3] } };

createRoot(root).render(
  <StrictMode>
    <TenantThemeProvider brand={themes.acme} tenantId="acme">
      <ComplianceStatusWidget
        data={dataOf(fromComplianceAssessments(assessments))}
        state={{ status: 'ready' }}
      />
      <AdvancedAnalyticsChart
        title="Load"
        series={[{ id: 'load', label: 'Load' }]}
        columns={columns}
      />
      <CognitiveInsightsPanel insights={dataOf(fromErrorInsights(insights)).insights} />
      <ProcessMiningVisualizer log={dataOf(fromExecutionLogs(logs))} />
      <NotificationCenter
        items={dataOf(fromNotifications(notifications)).items}
        variant="inline"
        onAction={() => ({ ok: true })}
      />
    </TenantThemeProvider>
  </StrictMode>,
);
