import {
  CognitiveInsightsPanel,
  ComplianceStatusWidget,
  NotificationCenter,
  type AdapterResult,
} from '@auterity/shared-components';
import {
  fromComplianceAssessments,
  fromErrorInsights,
  fromNotifications,
} from '@auterity/shared-components/adapters';
import assessments from '../../src/test/fixtures/compliance.assessments.json';
import insights from '../../src/test/fixtures/errors.insights.json';
import notifications from '../../src/test/fixtures/notifications.recent.json';
import { Heading, Section } from './layout.styles';

/** When the recorded answers were read. */
const now = Date.UTC(2026, 10, 22, 18);

const dataOf = <T,>(result: AdapterResult<T>) => (result.ok ? result.data : undefined);

const compliance = dataOf(fromComplianceAssessments(assessments.slice(0, 6)));
const found = dataOf(fromErrorInsights(insights));
const inbox = dataOf(fromNotifications(notifications));

/** The components with recorded data, to see a brand where it is used. */
export function ComponentSamples({ locale }: { readonly locale: string }) {
  return (
    <Section aria-labelledby="components">
      <Heading id="components">Components</Heading>
      <ComplianceStatusWidget data={compliance} now={now} locale={locale} />
      <CognitiveInsightsPanel insights={found?.insights ?? []} now={now} locale={locale} />
      <NotificationCenter variant="inline" items={inbox?.items ?? []} now={now} locale={locale} />
    </Section>
  );
}
