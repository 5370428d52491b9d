import { forwardRef, useCallback, useId, useMemo, useRef, useState } from 'react';
import {
  createPart,
  Later,
  LoadableView,
  Panel,
  readLoadState,
  useControllableState,
  useFormat,
  useIsHydrated,
  useNow,
  VisuallyHidden,
} from '../../internal';
import type { AdvancedAnalyticsChartHandle, AdvancedAnalyticsChartProps } from './chartProps';
import type { ChartAnnotation, ChartAnomaly, ChartAxis, ChartThreshold } from './chartSpec';
import { useDescription } from './describe/useDescription';
import { createChartEngine } from './engine/chartEngine';
import { useLiveData } from './engine/useLiveData';
import type { ChartInteraction } from './interaction/attachInteraction';
import { lettersAct } from './interaction/letterKeys';
import type { PanelRequest } from './interaction/interactionSettings';
import { useInteractionSettings } from './interaction/useInteractionSettings';
import { chartMessages, type ChartMessageKey } from './messages';
import { ChartActionsBar } from './parts/ChartActionsBar';
import { ChartLegend } from './parts/ChartLegend';
import { ChartPlot } from './parts/ChartPlot';
import { NoteLine } from './parts/NoteLine';
import { ChartSkeleton } from './parts/ChartSkeleton';
import { Lead } from './AdvancedAnalyticsChart.styles';
import { leadSentence } from './parts/leadSentence';
import { rootProps } from './parts/rootProps';
import { useChartData } from './parts/useChartData';
import { useChartHandle } from './parts/useChartHandle';
import { useEngineOptions } from './parts/useEngineOptions';
import { useStableSpecs } from './parts/useStableSpecs';
import { useVisibility } from './parts/useVisibility';

const chartTable = createPart(async () => (await import('./table/ChartTable')).ChartTable);
const chartDialog = createPart(async () => (await import('./menu/ChartDialog')).ChartDialog);

const noAxes: readonly ChartAxis[] = [];
const noThresholds: readonly ChartThreshold[] = [];
const noAnnotations: readonly ChartAnnotation[] = [];
const noAnomalies: readonly ChartAnomaly[] = [];

/**
 * Draws series of figures, and says in words what they come to: lines, areas, bars, stacks, points, steps and ranges,
 * of a hundred points or of millions. What is missing is a gap, what is not finished is dashed, and what was wrong
 * with the figures is said below.
 *
 * Renders a `<section>` named by its title; `ref` is that section, with the methods of `ChartActions`. Keyboard: Tab
 * reaches the plot, arrow keys move between its points, `?` lists all keys, `t` opens the figures as a table.
 *
 * @example
 * <AdvancedAnalyticsChart
 *   title="Requests"
 *   series={[{ id: 'p95', label: 'p95 latency', y: 'p95', unit: 'ms' }]}
 *   columns={{ x: times, y: { p95 } }}
 *   timeZone="Europe/Berlin"
 * />
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const AdvancedAnalyticsChart = forwardRef<
  AdvancedAnalyticsChartHandle,
  AdvancedAnalyticsChartProps
>(function AdvancedAnalyticsChart(props, ref) {
  const {
    title,
    legend,
    zoom,
    presets = [],
    height = 320,
    description,
    state,
    headingLevel = 2,
    messages,
    defaultDomain = null,
  } = props;
  const descriptionId = useId();
  const root = useRef<HTMLElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const speech = useRef<HTMLSpanElement>(null);
  const interaction = useRef<ChartInteraction | null>(null);
  const setInteraction = useCallback((attached: ChartInteraction | null) => {
    interaction.current = attached;
  }, []);
  const now = useNow(props.now);
  const format = useFormat<ChartMessageKey>(chartMessages, {
    locale: props.locale,
    timeZone: props.timeZone,
    messages,
  });
  const series = useStableSpecs(props.series);
  const yAxes = useStableSpecs(props.yAxes ?? noAxes);
  const thresholds = useStableSpecs(props.thresholds ?? noThresholds);
  const annotations = useStableSpecs(props.annotations ?? noAnnotations);
  const anomalies = useStableSpecs(props.anomalies ?? noAnomalies);
  const [engine] = useState(() => createChartEngine(defaultDomain));
  const [dialog, setDialog] = useState<Exclude<PanelRequest, 'table' | 'play'> | null>(null);
  const [view, setView] = useControllableState({
    value: props.view,
    defaultValue: props.defaultView ?? 'chart',
    onValueChange: props.onViewChange,
  });

  const data = useChartData(props, series, yAxes, format);
  const visibility = useVisibility(data.series, props.visibility, props.onVisibilityChange);
  const { hidden } = visibility;
  const options = useEngineOptions({ data, hidden, yAxes, thresholds, now, format }, props);
  const isHydrating = !useIsHydrated();
  const live = useLiveData(engine, data);
  const isStreaming = live.data !== data;
  const openRow = isStreaming ? live.frame?.input.incompleteFrom : options.incompleteFrom;
  const incompleteFrom = live.data.x[openRow ?? -1] ?? null;
  const described = useMemo(
    () => ({
      data: live.data,
      hidden,
      yAxes,
      thresholds,
      anomalies,
      incompleteFrom,
      format,
      messages,
    }),
    [live.data, hidden, yAxes, thresholds, anomalies, incompleteFrom, format, messages],
  );
  const sentences = useDescription(described, isStreaming);
  const describe = useCallback(
    (level: 1 | 2 | 3) =>
      sentences
        .filter((sentence) => sentence.level <= level)
        .map((sentence) => sentence.text)
        .join(' '),
    [sentences],
  );
  const text = describe(3);

  const isEmpty = useMemo(
    () => !data.series.some(({ y }) => y.some((value) => !Number.isNaN(value))),
    [data],
  );
  const reading = readLoadState(state, { hasData: true, isEmpty, now });
  const hasContent = reading.body === 'content';
  const isChart = view === 'chart';
  const settings = useInteractionSettings(props, {
    format,
    thresholds,
    annotations,
    anomalies,
    categories: data.categories,
    visibility: visibility.visibility,
    onVisibility: visibility.setVisibility,
    describe,
    onSolo: visibility.isolate,
    onRequest: (request) => {
      if (request === 'table') setView('table');
      else if (request === 'play') void actions.play();
      else setDialog(request);
    },
  });
  const actions = useChartHandle(ref, root, props, {
    engine,
    interaction,
    described,
    visibility,
    view,
    setView,
  });

  const content = (
    <>
      <VisuallyHidden id={descriptionId}>
        {[description, text, format.text('plotKeys')].join(' ')}
      </VisuallyHidden>
      <VisuallyHidden ref={speech} role="status" />
      {isChart ? (
        <ChartPlot
          engine={engine}
          options={options}
          height={height}
          format={format}
          label={title}
          descriptionId={descriptionId}
          surface={surface}
          speech={speech}
          settings={settings}
          onInteraction={setInteraction}
          anomalies={anomalies}
          annotations={annotations}
          isStreaming={isStreaming}
          hasOverview={zoom !== false && zoom?.overview === true}
          onDomainChange={actions.setDomain}
          onShowSeries={visibility.showAll}
        />
      ) : (
        <Later part={chartTable} format={format} pending={<ChartSkeleton height={height} />}>
          {(ChartTable) => (
            <ChartTable
              title={title}
              data={live.data}
              hidden={hidden}
              view={live.view}
              height={height}
              format={format}
            />
          )}
        </Later>
      )}
      {legend !== false && (
        <ChartLegend
          data={live.data}
          hidden={hidden}
          columns={legend?.columns}
          view={live.view}
          wholeRows={openRow == null || openRow === 0 ? live.data.x.length : openRow}
          sampler={engine.sampler}
          format={format}
          onToggle={visibility.toggle}
          onIsolate={visibility.isolate}
        />
      )}
      <NoteLine data={live.data} sentences={sentences} frame={live.frame} format={format} />
    </>
  );

  return (
    <Panel
      {...rootProps(props)}
      rootRef={root}
      data-component="AdvancedAnalyticsChart"
      data-state={reading.phase}
      data-view={view}
      title={title}
      headingLevel={headingLevel}
      introduction={props.introduction}
      onAskKeys={() => lettersAct() && setDialog('keys')}
      summary={<Lead>{hasContent && leadSentence(live.data, sentences, isHydrating, format)}</Lead>}
      actions={
        <ChartActionsBar
          view={view}
          onViewChange={setView}
          presets={presets}
          onPreset={(spanMs) => {
            const end = data.x[data.x.length - 1] ?? 0;
            actions.setDomain(spanMs === null ? null : [end - spanMs, end]);
          }}
          format={format}
          menu={{
            title,
            actions,
            interaction: () => interaction.current,
            onRequest: settings.onRequest,
            canZoom: zoom !== false && isChart,
            messages,
          }}
        />
      }
    >
      <LoadableView
        reading={reading}
        onRetry={state?.onRetry}
        now={now}
        format={format}
        skeleton={<ChartSkeleton height={height} />}
        // Rows without a value still have their place in time.
        empty={data.x.length > 0 ? content : undefined}
      >
        {content}
      </LoadableView>
      {dialog !== null && (
        <Later part={chartDialog} format={format} pending={null}>
          {(ChartDialog) => (
            <ChartDialog
              name={dialog}
              sentences={sentences}
              description={description}
              data={live.data}
              hidden={hidden}
              format={format}
              messages={messages}
              onGo={(x, seriesId) => interaction.current?.goToPlace(x, seriesId)}
              onClose={() => setDialog(null)}
              onReturn={() => interaction.current?.focus()}
            />
          )}
        </Later>
      )}
    </Panel>
  );
});
