import {
  AdvancedAnalyticsChart,
  CognitiveInsightsPanel,
  ComplianceStatusWidget,
  NotificationCenter,
  ProcessMiningVisualizer,
  type AdapterResult,
} from '@auterity/shared-components';
import {
  fromComplianceAssessments,
  fromErrorInsights,
  fromExecutionLogs,
  fromNotifications,
} from '@auterity/shared-components/adapters';
import assessments from '../../src/test/fixtures/compliance.assessments.json';
import executions from '../../src/test/fixtures/executions.logs.json';
import insights from '../../src/test/fixtures/errors.insights.json';
import notifications from '../../src/test/fixtures/notifications.recent.json';
import { dailyCosts } from '../chartFigures';
import { Heading, Section } from './layout.styles';

/** When the recorded answers were read. */
const now = Date.UTC(2026, 10, 22, 18);

const dataOf = <T,>(result: AdapterResult<T>) => (result.ok ? result.data : undefined);

const compliance = dataOf(fromComplianceAssessments(assessments.slice(0, 6)));
const found = dataOf(fromErrorInsights(insights));
const log = dataOf(fromExecutionLogs(executions));
const costs = dailyCosts(54);
const services = [
  { id: 'compute', label: 'Compute', unit: 'EUR' },
  { id: 'storage', label: 'Storage', unit: 'EUR' },
  { id: 'network', label: 'Network', unit: 'EUR' },
];
const inbox = dataOf(fromNotifications(notifications));

/** All five components with recorded data, to see a brand where it is used. */
export function ComponentSamples({ locale }: { readonly locale: string }) {
  return (
    <Section aria-labelledby="components">
      <Heading id="components">Components</Heading>
      <AdvancedAnalyticsChart
        title="Cost by service"
        series={services}
        columns={costs}
        now={now}
        locale={locale}
      />
      <ComplianceStatusWidget data={compliance} now={now} locale={locale} />
      <CognitiveInsightsPanel insights={found?.insights ?? []} now={now} locale={locale} />
      <ProcessMiningVisualizer log={log} now={now} locale={locale} />
      <NotificationCenter variant="inline" items={inbox?.items ?? []} now={now} locale={locale} />
    </Section>
  );
}
