import { ChartScatter, GitFork, Table as TableIcon } from 'lucide-react';
import { forwardRef, lazy, Suspense, useMemo, useRef, useState } from 'react';
import {
  LoadableView,
  Panel,
  readLoadState,
  SegmentedControl,
  useControllableState,
  useFormat,
  useNow,
} from '../../internal';
import {
  type LogFilter,
  matchBottlenecks,
  simplifyProcess,
  suggestSimplification,
} from '../../process';
import { MapToolbar } from './controls/MapToolbar';
import { summaryText } from './describe/summaryText';
import { ExportButton } from './exporting/ExportButton';
import { FilterBar } from './filters/FilterBar';
import { filterOf } from './filters/filterOf';
import { NothingPasses } from './filters/NothingPasses';
import { isEmptyAnalysis } from './findings/isEmptyAnalysis';
import { MapPane } from './MapPane';
import { processMessages } from './messages';
import * as S from './ProcessMiningVisualizer.styles';
import { isDurationMetric } from './processMetric';
import type { ProcessSelection } from './processSelection';
import { ProcessSkeleton } from './ProcessSkeleton';
import type { ProcessMiningVisualizerProps } from './processVisualizerProps';
import { ProcessRail } from './rail/ProcessRail';
import { VariantsRail } from './rail/VariantsRail';
import { type ProcessTool, ToolChoice } from './ToolChoice';
import { useLayout } from './useLayout';
import { useProcess } from './useProcess';

const ProcessTables = lazy(async () => ({
  default: (await import('./tables/ProcessTables')).ProcessTables,
}));

const ItemDetail = lazy(async () => ({
  default: (await import('./detail/ItemDetail')).ItemDetail,
}));
const FindingsRail = lazy(async () => ({
  default: (await import('./findings/FindingsRail')).FindingsRail,
}));
const DottedChart = lazy(async () => ({
  default: (await import('./views/DottedChart')).DottedChart,
}));

const noFilters: readonly LogFilter[] = [];

/**
 * Shows how work really goes: a map discovered from an event log, what takes long, the variants, and what a process
 * mining service found, laid over it.
 *
 * Renders a `<section>` named by its title. Keyboard: the map is one tab stop; arrow keys follow its paths, Enter opens
 * details, + − 0 zoom, ? lists all keys.
 *
 * @example
 * const answer = fromExecutionLogs(await response.json());
 * <ProcessMiningVisualizer log={answer.ok ? answer.data : undefined} />
 */
// forwardRef, because React 18 keeps `ref` out of a component's props.
export const ProcessMiningVisualizer = forwardRef<HTMLElement, ProcessMiningVisualizerProps>(
  function ProcessMiningVisualizer(props, ref) {
    const {
      log: logProp,
      graph: graphProp,
      analysis,
      model,
      state = { status: 'ready' },
      metric: metricProp,
      defaultMetric = 'count',
      onMetricChange,
      simplification: simplificationProp,
      defaultSimplification,
      onSimplificationChange,
      filters: filtersProp,
      defaultFilters = noFilters,
      onFiltersChange,
      selection: selectionProp,
      defaultSelection = null,
      onSelect,
      direction = 'down',
      layoutEngine,
      headingLevel = 2,
      locale,
      timeZone,
      messages,
      now: nowProp,
      ...rest
    } = props;

    const now = useNow(nowProp);
    const format = useFormat(processMessages, { locale, timeZone, messages });
    const [view, setView] = useState<'map' | 'table' | 'dots'>('map');
    const [tool, setTool] = useState<ProcessTool>('none');
    const main = useRef<HTMLDivElement>(null);
    const [chosenMetric, setMetric] = useControllableState({
      value: metricProp,
      defaultValue: defaultMetric,
      onValueChange: onMetricChange,
    });
    const [filters, setFilters] = useControllableState({
      value: filtersProp,
      defaultValue: defaultFilters,
      onValueChange: onFiltersChange,
    });
    const [selection, setSelection] = useControllableState<ProcessSelection | null>({
      value: selectionProp,
      defaultValue: defaultSelection,
      onValueChange: onSelect,
    });

    const process = useProcess(logProp, graphProp, filters);
    const suggested = useMemo(() => suggestSimplification(process.graph), [process.graph]);
    // Until a person moves a slider, each process begins with as much as can be read of it.
    const [simplification, setSimplification] = useControllableState({
      value: simplificationProp,
      defaultValue: defaultSimplification ?? null,
      onValueChange: (value) => {
        if (value !== null) onSimplificationChange?.(value);
      },
    });
    const share = simplification ?? suggested;
    const simplified = useMemo(() => simplifyProcess(process.graph, share), [process.graph, share]);
    const { graph, layout } = useLayout(simplified, direction, layoutEngine);
    // Without times there is no other figure than how often.
    const metric = isDurationMetric(chosenMetric) && !process.hasTimes ? 'count' : chosenMetric;
    const matched = useMemo(
      () => matchBottlenecks(process.graph, analysis?.bottlenecks ?? []),
      [process.graph, analysis],
    );
    const sentences = useMemo(
      () => summaryText(process.graph, process.variants, format),
      [process.graph, process.variants, format],
    );

    const hasAnalysis = analysis !== undefined && !isEmptyAnalysis(analysis);
    const hasGraph = process.graph.activities.length > 0;
    const isFilteredOut = !hasGraph && filters.length > 0 && (logProp?.size ?? 0) > 0;
    const reading = readLoadState(state, {
      hasData: logProp !== undefined || graphProp !== undefined || analysis !== undefined,
      isEmpty: !hasGraph && !isFilteredOut && !hasAnalysis,
      now,
    });
    const { sequences } = graph.whole ?? graph;
    const hasDots = sequences !== undefined && process.hasTimes;
    const narrow = (filter: LogFilter) => setFilters([...filters, filter]);
    const part = Math.min(headingLevel + 1, 6);

    return (
      <Panel
        {...rest}
        rootRef={ref}
        data-component="ProcessMiningVisualizer"
        data-state={reading.phase}
        title={format.text('title')}
        headingLevel={headingLevel}
        summary={reading.body === 'content' && hasGraph && <bdi>{sentences.join(' ')}</bdi>}
        actions={
          reading.body === 'content' &&
          hasGraph && (
            <S.Actions>
              <SegmentedControl
                label={format.text('views')}
                segments={[
                  { value: 'map', label: format.text('viewMap'), icon: GitFork },
                  { value: 'table', label: format.text('viewTable'), icon: TableIcon },
                  ...(hasDots
                    ? [
                        {
                          value: 'dots',
                          label: format.text('viewDots'),
                          icon: ChartScatter,
                        } as const,
                      ]
                    : []),
                ]}
                value={view}
                onValueChange={setView}
              />
              <ExportButton
                readSource={() => ({
                  graph,
                  layout,
                  picture: main.current?.querySelector('[data-part=picture]') ?? null,
                  title: format.text('title'),
                })}
                format={format}
              />
            </S.Actions>
          )
        }
      >
        <LoadableView
          reading={reading}
          onRetry={state.onRetry}
          now={now}
          format={format}
          skeleton={<ProcessSkeleton />}
        >
          {process.log !== null && graphProp === undefined && (
            <FilterBar
              filters={filters}
              onFiltersChange={setFilters}
              activities={logProp?.activities ?? []}
              hasTimes={process.hasTimes || filters.length > 0}
              casesText={format.text('filterCases', {
                shown: process.graph.cases,
                all: process.allCases,
              })}
              format={format}
            >
              {hasGraph && view === 'map' && (
                <ToolChoice
                  tool={tool}
                  onToolChange={setTool}
                  hasTimes={process.hasTimes}
                  format={format}
                />
              )}
            </FilterBar>
          )}
          {isFilteredOut && <NothingPasses onClear={() => setFilters(noFilters)} format={format} />}
          {hasGraph && view === 'map' && (
            <MapToolbar
              metric={metric}
              onMetricChange={setMetric}
              simplification={share}
              onSimplificationChange={setSimplification}
              whole={process.graph}
              shown={graph}
              hasTimes={process.hasTimes}
              format={format}
            />
          )}
          <S.Body>
            {hasGraph && (
              <S.Main ref={main}>
                {view === 'map' && (
                  <MapPane
                    process={process}
                    graph={graph}
                    layout={layout}
                    metric={metric}
                    matched={matched}
                    tool={tool}
                    onToolChange={setTool}
                    model={model}
                    selection={selection}
                    onSelectionChange={setSelection}
                    summary={sentences[0] ?? ''}
                    format={format}
                  />
                )}
                {view !== 'map' && (
                  <Suspense fallback={<ProcessSkeleton />}>
                    {view === 'table' && (
                      <ProcessTables graph={process.graph} headingLevel={part} format={format} />
                    )}
                    {view === 'dots' && sequences && (
                      <DottedChart sequences={sequences} format={format} />
                    )}
                  </Suspense>
                )}
              </S.Main>
            )}
            {(selection !== null || hasAnalysis || process.variants.length > 0) && (
              <ProcessRail
                format={format}
                details={
                  selection && (
                    <ItemDetail
                      graph={process.graph}
                      selection={selection}
                      onClose={() => setSelection(null)}
                      onSelect={setSelection}
                      onKeep={
                        process.log === null || graphProp
                          ? undefined
                          : (isExcluded) => narrow(filterOf(selection, isExcluded))
                      }
                      headingLevel={part}
                      format={format}
                    />
                  )
                }
                findings={
                  hasAnalysis ? (
                    <FindingsRail
                      analysis={analysis}
                      matched={matched}
                      onSelect={setSelection}
                      headingLevel={part}
                      format={format}
                    />
                  ) : null
                }
                variants={
                  process.variants.length > 0 ? (
                    <VariantsRail
                      variants={process.variants}
                      onKeep={(kept) =>
                        narrow({ type: 'variant', variants: kept.map((each) => each.activities) })
                      }
                      headingLevel={part}
                      format={format}
                    />
                  ) : null
                }
              />
            )}
          </S.Body>
        </LoadableView>
      </Panel>
    );
  },
);
