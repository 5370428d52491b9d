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
import { Suspense } from 'react';
import themes from '../recorded/branding.themes.json';
import assessments from '../recorded/compliance.assessments.json';
import insights from '../recorded/errors.insights.json';
import logs from '../recorded/executions.logs.json';
import notifications from '../recorded/notifications.recent.json';
import { untilAnswered } from './slowService';

export const dynamic = 'force-dynamic';

function dataOf<T>(answer: AdapterResult<T>): T {
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data;
}

/** A server component: it adapts the answers on the server and hands plain data to the client. */
export default function Page() {
  return (
    <TenantThemeProvider brand={themes.hosp} tenantId="hosp">
      <AdvancedAnalyticsChart
        title="Load"
        series={[{ id: 'load', label: 'Load' }]}
        columns={{ x: [0, 3_600_000, 7_200_000], y: { load: [1, null, 3] } }}
      />
      <ProcessMiningVisualizer log={dataOf(fromExecutionLogs(logs))} />
      <CognitiveInsightsPanel insights={dataOf(fromErrorInsights(insights)).insights} />
      <NotificationCenter items={dataOf(fromNotifications(notifications)).items} variant="inline" />
      <Suspense fallback={<ComplianceStatusWidget state={{ status: 'loading' }} />}>
        <Compliance />
      </Suspense>
    </TenantThemeProvider>
  );
}

async function Compliance() {
  await untilAnswered();
  return (
    <ComplianceStatusWidget
      data={dataOf(fromComplianceAssessments(assessments))}
      state={{ status: 'ready' }}
    />
  );
}
