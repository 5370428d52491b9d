import {
  AdvancedAnalyticsChart,
  CognitiveInsightsPanel,
  ComplianceStatusWidget,
  ProcessMiningVisualizer,
  seriesChart,
  type ChartDomain,
  type ComplianceData,
  type Insight,
  type NotificationItem,
  type ProcessSelection,
} from '@auterity/shared-components';
import { emptyMemory } from '@auterity/shared-components/insights';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Columns, FilterLine } from './dashboard.styles';
import { DashboardPage, type DashboardProps, type DashboardSource } from './DashboardPage';
import { loadStateOf } from './loadStateOf';
import { useProcessLog } from './useProcessLog';
import { useTenantState } from './useTenantState';

/**
 * All five components on one page, as an app composes it. The part of time that is chosen on a chart narrows the process
 * and the insights; the step that is chosen on the map narrows the insights further; a notification about a control
 * opens that control.
 */
export function EnterpriseOverview(props: DashboardProps) {
  const [subject, setSubject] = useTenantState<ControlSubject>(props.tenantId, null);
  return (
    <DashboardPage {...props} title="overview" onItemOpen={setSubject}>
      {(source) => <Overview source={source} subject={subject} onSubjectChange={setSubject} />}
    </DashboardPage>
  );
}

/** Which control is open: one by its id, or the one that a notification is about. */
type ControlSubject = string | NotificationItem | null;

interface OverviewProps {
  readonly source: DashboardSource;
  readonly subject: ControlSubject;
  readonly onSubjectChange: (subject: ControlSubject) => void;
}

function Overview({ source, subject, onSubjectChange }: OverviewProps) {
  const { queries, tenantId, locale, texts } = source;
  const { words, messages } = texts;
  const report = useQuery(queries.analyticsReport(tenantId));
  const compliance = useQuery(queries.complianceAssessments(tenantId));
  const errors = useQuery(queries.errorInsights(tenantId));
  const process = useProcessLog(source);

  const [period, setPeriod] = useTenantState<ChartDomain | null>(tenantId, null);
  const [selection, setSelection] = useTenantState<ProcessSelection | null>(tenantId, null);
  const [memory, setMemory] = useTenantState(tenantId, emptyMemory);
  const step = selection?.type === 'activity' ? selection.id : null;

  const [usage, rates] = useMemo(() => {
    const series = report.data?.series ?? [];
    const isCount = ({ unit }: { unit: string | null }) => unit === 'count';
    const isRatio = ({ unit }: { unit: string | null }) => unit === 'ratio';
    return [seriesChart(series.filter(isCount)), seriesChart(series.filter(isRatio))];
  }, [report.data]);
  const filters = useMemo(
    () =>
      period === null
        ? []
        : [{ type: 'time', from: period[0], to: period[1], keep: 'intersecting' } as const],
    [period],
  );
  const insights = useMemo(
    () =>
      [...(errors.data?.insights ?? []), ...(report.data?.insights ?? [])].filter(
        (insight) => isWithin(insight, period) && (step === null || names(insight, step)),
      ),
    [errors.data, report.data, period, step],
  );

  const chart = {
    height: 220,
    syncId: 'overview',
    domain: period,
    onDomainChange: setPeriod,
    locale,
    messages: messages.chart,
  };
  return (
    <>
      <Columns>
        <AdvancedAnalyticsChart
          title={words.requests}
          {...usage}
          columns={report.data && usage.columns}
          state={loadStateOf(report)}
          {...chart}
        />
        <AdvancedAnalyticsChart
          title={words.successRate}
          {...rates}
          columns={report.data && rates.columns}
          state={loadStateOf(report)}
          {...chart}
        />
      </Columns>
      {(period !== null || step !== null) && (
        <FilterLine role="status">
          <span>
            {words.narrowed(
              [period && writtenPeriod(period, locale), step && words.step(step)]
                .filter(Boolean)
                .join(', '),
            )}
          </span>
          <button
            type="button"
            onClick={() => {
              setPeriod(null);
              setSelection(null);
            }}
          >
            {words.everything}
          </button>
        </FilterLine>
      )}
      <ProcessMiningVisualizer
        log={process.data}
        filters={filters}
        selection={selection}
        onSelect={setSelection}
        state={loadStateOf(process)}
        locale={locale}
        messages={messages.process}
      />
      <ComplianceStatusWidget
        key={`compliance of ${tenantId}`}
        data={compliance.data}
        selectedControlId={controlOf(subject, compliance.data)}
        onSelectedControlChange={onSubjectChange}
        state={loadStateOf(compliance)}
        locale={locale}
        messages={messages.compliance}
      />
      <CognitiveInsightsPanel
        key={`insights of ${tenantId}`}
        insights={insights}
        predictions={report.data?.predictions}
        state={loadStateOf(errors)}
        // What is dismissed here is dismissed for this visit: an app that has a place for it keeps the memory there.
        memory={memory}
        onMemoryChange={setMemory}
        onAction={() => undefined}
        locale={locale}
        messages={messages.insights}
      />
    </>
  );
}

/** The id of the control that is to be open. A notification names one by its id or title. */
function controlOf(subject: ControlSubject, data: ComplianceData | undefined): string | null {
  if (subject === null || typeof subject === 'string') return subject;
  const named = subject.details.find(({ label }) => label === 'Control')?.value;
  return data?.controls.find(({ id, title }) => id === named || title === named)?.id ?? null;
}

/** What has no date belongs to every period. */
function isWithin({ createdAt }: Insight, period: ChartDomain | null): boolean {
  if (period === null || createdAt === null) return true;
  return createdAt >= period[0] && createdAt <= period[1];
}

function names({ title, summary, affected }: Insight, step: string): boolean {
  return [title, summary, ...affected].some((text) =>
    (text ?? '').toLocaleLowerCase().includes(step.toLocaleLowerCase()),
  );
}

function writtenPeriod([from, to]: ChartDomain, locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return day.formatRange(from, to);
}
