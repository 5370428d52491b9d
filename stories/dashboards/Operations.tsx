import {
  AdvancedAnalyticsChart,
  CognitiveInsightsPanel,
  ProcessMiningVisualizer,
  seriesChart,
} from '@auterity/shared-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Columns } from './dashboard.styles';
import { DashboardPage, type DashboardProps, type DashboardSource } from './DashboardPage';
import { loadStateOf } from './loadStateOf';
import { useProcessLog } from './useProcessLog';

/** What whoever keeps the platform running looks at: the last two days, what is odd, what may fail, where time goes. */
export function Operations(props: DashboardProps) {
  return (
    <DashboardPage {...props} title="operations">
      {(source) => <Watch source={source} />}
    </DashboardPage>
  );
}

function Watch({ source }: { readonly source: DashboardSource }) {
  const { queries, tenantId, locale, texts } = source;
  const performance = useQuery(queries.performance(tenantId, 48));
  const anomalies = useQuery(queries.serviceAnomalies(tenantId));
  const failures = useQuery(queries.failurePredictions(tenantId));
  const analysis = useQuery(queries.processAnalysis(tenantId));
  const process = useProcessLog(source);
  const [rates, executions] = useMemo(() => {
    const series = performance.data?.series ?? [];
    const isRate = ({ unit }: { unit: string | null }) => unit === 'ratio';
    return [
      seriesChart(series.filter(isRate)),
      seriesChart(series.filter((each) => !isRate(each))),
    ];
  }, [performance.data]);
  const chart = {
    height: 220,
    syncId: 'performance',
    state: loadStateOf(performance),
    locale,
    messages: texts.messages.chart,
  };
  return (
    <>
      <Columns>
        <AdvancedAnalyticsChart
          title={texts.words.successRate}
          {...rates}
          columns={performance.data && rates.columns}
          {...chart}
        />
        <AdvancedAnalyticsChart
          title={texts.words.executions}
          {...executions}
          columns={performance.data && executions.columns}
          {...chart}
        />
      </Columns>
      <CognitiveInsightsPanel
        key={tenantId}
        insights={anomalies.data?.insights}
        predictions={failures.data?.predictions}
        state={{
          ...loadStateOf(anomalies),
          // The one service may fail without the other.
          ...(failures.isError && { partial: { missing: [texts.words.failures] } }),
        }}
        onAction={() => undefined}
        locale={locale}
        messages={texts.messages.insights}
      />
      <ProcessMiningVisualizer
        log={process.data}
        analysis={analysis.data}
        defaultMetric="median"
        state={loadStateOf(process)}
        locale={locale}
        messages={texts.messages.process}
      />
    </>
  );
}
