import {
  AdvancedAnalyticsChart,
  CognitiveInsightsPanel,
  ComplianceStatusWidget,
  ProcessMiningVisualizer,
  type ChartDomain,
  type ComplianceData,
  type Insight,
  type NotificationItem,
} from '@auterity/shared-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { chartOf } from './chartOf';
import { Columns, FilterLine } from './dashboard.styles';
import { DashboardPage, type DashboardProps, type DashboardSource } from './DashboardPage';
import { loadStateOf } from './loadStateOf';
import { useProcessLog } from './useProcessLog';

/**
 * All five components on one page, as an app composes it. The part of time that is chosen on a chart narrows the process
 * and the insights; the step that is chosen on the map narrows the insights further; a notification about a control
 * opens that control.
 */
export function EnterpriseOverview(props: DashboardProps) {
  const [opened, setOpened] = useState<NotificationItem | null>(null);
  return (
    <DashboardPage {...props} title="Enterprise overview" onItemOpen={setOpened}>
      {(source) => <Overview source={source} opened={opened} />}
    </DashboardPage>
  );
}

interface OverviewProps {
  readonly source: DashboardSource;
  /** The notification that was opened last. */
  readonly opened: NotificationItem | null;
}

function Overview({ source, opened }: OverviewProps) {
  const { queries, tenantId, locale } = source;
  const report = useQuery(queries.analyticsReport(tenantId));
  const compliance = useQuery(queries.complianceAssessments(tenantId));
  const errors = useQuery(queries.errorInsights(tenantId));
  const process = useProcessLog(source);

  const [period, setPeriod] = useState<ChartDomain | null>(null);
  const [step, setStep] = useState<string | null>(null);
  const [control, setControl] = useControlOf(opened, compliance.data);

  const [usage, rates] = useMemo(() => {
    const series = report.data?.series ?? [];
    const isCount = ({ unit }: { unit: string | null }) => unit === 'count';
    const isRatio = ({ unit }: { unit: string | null }) => unit === 'ratio';
    return [chartOf(series.filter(isCount)), chartOf(series.filter(isRatio))];
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
  };
  return (
    <>
      <Columns>
        <AdvancedAnalyticsChart
          title="Requests"
          {...usage}
          columns={report.data && usage.columns}
          state={loadStateOf(report)}
          {...chart}
        />
        <AdvancedAnalyticsChart
          title="Success rate"
          {...rates}
          columns={report.data && rates.columns}
          state={loadStateOf(report)}
          {...chart}
        />
      </Columns>
      {(period !== null || step !== null) && (
        <FilterLine role="status">
          <span>
            Process and insights are those of{' '}
            {[period && writtenPeriod(period, locale), step && `the step ${step}`]
              .filter(Boolean)
              .join(', ')}
            .
          </span>
          <button
            type="button"
            onClick={() => {
              setPeriod(null);
              setStep(null);
            }}
          >
            Show everything
          </button>
        </FilterLine>
      )}
      <ProcessMiningVisualizer
        log={process.data}
        filters={filters}
        onSelect={(selection) => {
          setStep(selection?.type === 'activity' ? selection.id : null);
        }}
        state={loadStateOf(process)}
        locale={locale}
      />
      <ComplianceStatusWidget
        data={compliance.data}
        selectedControlId={control}
        onSelectedControlChange={setControl}
        state={loadStateOf(compliance)}
        locale={locale}
      />
      <CognitiveInsightsPanel
        insights={insights}
        predictions={report.data?.predictions}
        state={loadStateOf(errors)}
        // Memory lives in the panel: what is dismissed here is dismissed for this visit.
        onAction={() => undefined}
        locale={locale}
      />
    </>
  );
}

/** The control whose detail is open: the one a person chose, or the one that the opened notification names. */
function useControlOf(opened: NotificationItem | null, data: ComplianceData | undefined) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [answered, setAnswered] = useState<NotificationItem | null>(null);
  if (opened !== null && opened !== answered && data !== undefined) {
    setAnswered(opened);
    const named = opened.details.find(({ label }) => label === 'Control')?.value;
    const about = data.controls.find(({ id, title }) => id === named || title === named);
    if (about) setChosen(about.id);
  }
  return [chosen, setChosen] as const;
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
