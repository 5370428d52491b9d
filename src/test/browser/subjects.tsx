import {
  AdvancedAnalyticsChart,
  chartMessages,
  chartMessagesAr,
  chartMessagesDe,
  CognitiveInsightsPanel,
  complianceMessages,
  complianceMessagesAr,
  complianceMessagesDe,
  ComplianceStatusWidget,
  insightMessages,
  insightMessagesAr,
  insightMessagesDe,
  NotificationCenter,
  notificationMessages,
  notificationMessagesAr,
  notificationMessagesDe,
  processMessages,
  processMessagesAr,
  processMessagesDe,
  ProcessMiningVisualizer,
  type AdapterResult,
} from '@auterity/shared-components';
import {
  fromComplianceAssessments,
  fromErrorInsights,
  fromExecutionLogs,
  fromNotifications,
} from '@auterity/shared-components/adapters';
import type { ReactElement } from 'react';
import assessments from '../fixtures/compliance.assessments.json';
import insights from '../fixtures/errors.insights.json';
import executions from '../fixtures/executions.logs.json';
import notifications from '../fixtures/notifications.recent.json';

/** A language that components are shown in. */
export type Language = 'en' | 'de' | 'ar';

/** A component with recorded data, as the browser tests show it. */
export interface Subject {
  /** Its public name, which is also its `data-component`. */
  readonly name: string;
  /** Its default texts by key: what must not be left over in another language. */
  readonly texts: object;
  readonly render: (language: Language) => ReactElement;
}

/** An app that does not answer. */
const never = () => new Promise<void>(() => undefined);

/** When the recorded answers were read. */
const now = Date.UTC(2026, 10, 22, 18);
const day = 86_400_000;

function dataOf<T>(answer: AdapterResult<T>): T {
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data;
}

const compliance = dataOf(fromComplianceAssessments(assessments.slice(0, 6)));
const found = dataOf(fromErrorInsights(insights));
const log = dataOf(fromExecutionLogs(executions));
const inbox = dataOf(fromNotifications(notifications));

/** Thirty days of two series that cross, with a day that was not measured. */
const columns = {
  x: Array.from({ length: 30 }, (_, index) => now - (30 - index) * day),
  y: {
    runs: Array.from({ length: 30 }, (_, index) => 40 + 12 * Math.sin(index / 3) + index),
    errors: Array.from({ length: 30 }, (_, index) => (index === 12 ? null : 70 - index)),
  },
};

const inLanguage = <Texts,>(language: Language, de: Texts, ar: Texts) => ({
  locale: language,
  now,
  messages: { en: undefined, de, ar }[language],
});

/** All five components. */
export const subjects: readonly Subject[] = [
  {
    name: 'AdvancedAnalyticsChart',
    texts: chartMessages,
    render: (language) => (
      <AdvancedAnalyticsChart
        title="Q3"
        series={[
          { id: 'runs', label: 'R1' },
          { id: 'errors', label: 'E1' },
        ]}
        columns={columns}
        {...inLanguage(language, chartMessagesDe, chartMessagesAr)}
      />
    ),
  },
  {
    name: 'ComplianceStatusWidget',
    texts: complianceMessages,
    render: (language) => (
      <ComplianceStatusWidget
        data={compliance}
        onAction={never}
        {...inLanguage(language, complianceMessagesDe, complianceMessagesAr)}
      />
    ),
  },
  {
    name: 'ProcessMiningVisualizer',
    texts: processMessages,
    render: (language) => (
      <ProcessMiningVisualizer
        log={log}
        {...inLanguage(language, processMessagesDe, processMessagesAr)}
      />
    ),
  },
  {
    name: 'CognitiveInsightsPanel',
    texts: insightMessages,
    render: (language) => (
      <CognitiveInsightsPanel
        insights={found.insights}
        onAction={never}
        {...inLanguage(language, insightMessagesDe, insightMessagesAr)}
      />
    ),
  },
  {
    name: 'NotificationCenter',
    texts: notificationMessages,
    render: (language) => (
      <NotificationCenter
        variant="inline"
        items={inbox.items}
        onAction={never}
        {...inLanguage(language, notificationMessagesDe, notificationMessagesAr)}
      />
    ),
  },
];
