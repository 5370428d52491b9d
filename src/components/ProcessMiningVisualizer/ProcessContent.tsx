import { lazy, type RefObject, Suspense, useState } from 'react';
import { useIsHydrated } from '../../internal';
import type { EventLog, ProcessAnalysis } from '../../model';
import type { LogFilter, ReferenceModel } from '../../process';
import { MapToolbar } from './controls/MapToolbar';
import { ToolStrip } from './controls/ToolStrip';
import { MapPane } from './MapPane';
import type { ProcessFormat } from './messages/mapMessages';
import * as S from './ProcessMiningVisualizer.styles';
import { ProcessSkeleton } from './states/ProcessSkeleton';
import type { ProcessView } from './useProcessView';

const ProcessRail = lazy(async () => ({
  default: (await import('./rail/ProcessRail')).ProcessRail,
}));
const FilterBar = lazy(async () => ({ default: (await import('./filters/FilterBar')).FilterBar }));
const NothingPasses = lazy(async () => ({
  default: (await import('./filters/NothingPasses')).NothingPasses,
}));
const ProcessTables = lazy(async () => ({
  default: (await import('./tables/ProcessTables')).ProcessTables,
}));
const DottedChart = lazy(async () => ({
  default: (await import('./views/DottedChart')).DottedChart,
}));

export interface ProcessContentProps {
  readonly view: ProcessView;
  readonly mainRef: RefObject<HTMLDivElement | null>;
  /** Before the filters. */
  readonly log: EventLog | undefined;
  readonly model: ReferenceModel | undefined;
  /** `null`: no service found anything. */
  readonly analysis: ProcessAnalysis | null;
  /** Of the whole. */
  readonly headingLevel: number;
  readonly format: ProcessFormat;
}

/** What fills the card: what narrows the log, what the map shows of it, the picture, and the rail beside it. */
export function ProcessContent(props: ProcessContentProps) {
  const { view, mainRef, log, model, analysis, headingLevel, format } = props;
  const { process, graph, hasGraph, isReady, picture, filters, selection } = view;
  const [isFilterOpen, setFilterOpen] = useState(false);
  const isHydrated = useIsHydrated();
  const { sequences } = graph.whole ?? graph;
  const canNarrow = log !== undefined && !isReady;
  const showsFilters = canNarrow && (isFilterOpen || filters.length > 0);
  const narrow = (filter: LogFilter) => view.setFilters([...filters, filter]);
  const part = Math.min(headingLevel + 1, 6);
  if (process.isPending) return <ProcessSkeleton />;
  return (
    <>
      {hasGraph && picture === 'map' && (
        <MapToolbar
          metric={view.metric}
          onMetricChange={view.setMetric}
          simplification={view.simplification}
          onSimplificationChange={view.setSimplification}
          whole={process.graph}
          shown={graph}
          hasTimes={process.hasTimes}
          perspective={view.perspective}
          format={format}
        >
          {canNarrow && (
            <ToolStrip
              view={view}
              hasResources={(log.resource?.values.length ?? 0) > 0}
              isFilterOpen={isFilterOpen}
              onFilterOpenChange={setFilterOpen}
              format={format}
            />
          )}
        </MapToolbar>
      )}
      {showsFilters && isHydrated && (
        <Suspense fallback={null}>
          <FilterBar
            filters={filters}
            onFiltersChange={view.setFilters}
            log={log}
            isOpen={isFilterOpen}
            onClose={() => setFilterOpen(false)}
            shownCases={process.graph.cases}
            allCases={process.allCases}
            format={format}
          />
        </Suspense>
      )}
      {!hasGraph && filters.length > 0 && (
        <Suspense fallback={null}>
          <NothingPasses onClear={() => view.setFilters([])} format={format} />
        </Suspense>
      )}
      <S.Body>
        {hasGraph && (
          <S.Main ref={mainRef}>
            {picture === 'map' && <MapPane view={view} model={model} format={format} />}
            <Suspense fallback={<ProcessSkeleton />}>
              {picture === 'table' && (
                <ProcessTables
                  graph={process.graph}
                  log={process.log}
                  variants={process.variants}
                  headingLevel={part}
                  format={format}
                />
              )}
              {picture === 'dots' && sequences && (
                <DottedChart sequences={sequences} format={format} />
              )}
            </Suspense>
          </S.Main>
        )}
        {(selection !== null || analysis !== null || process.variants.length > 0) && (
          <S.Rail>
            {isHydrated && (
              <Suspense fallback={null}>
                <ProcessRail
                  view={view}
                  analysis={analysis}
                  onNarrow={canNarrow ? narrow : undefined}
                  headingLevel={part}
                  format={format}
                />
              </Suspense>
            )}
          </S.Rail>
        )}
      </S.Body>
    </>
  );
}
