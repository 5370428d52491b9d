import { type RefObject, useState } from 'react';
import { Later } from '../../internal';
import type { EventLog, ProcessAnalysis } from '../../model';
import type { LogFilter, ReferenceModel } from '../../process';
import { MapToolbar } from './controls/MapToolbar';
import { ToolStrip } from './controls/ToolStrip';
import { MapPane } from './MapPane';
import type { ProcessFormat } from './messages/mapMessages';
import { dottedPart, filterBarPart, nothingPassesPart, railPart, tablesPart } from './parts';
import * as S from './ProcessMiningVisualizer.styles';
import { PictureSkeleton, ProcessSkeleton } from './states/ProcessSkeleton';
import type { ProcessView } from './useProcessView';

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
  const { sequences } = graph.whole ?? graph;
  const canNarrow = log !== undefined && !isReady;
  const showsFilters = canNarrow && (isFilterOpen || filters.length > 0);
  const narrow = (filter: LogFilter) => view.setFilters([...filters, filter]);
  const part = Math.min(headingLevel + 1, 6);
  if (process.isPending) return <ProcessSkeleton />;
  return (
    <>
      {(hasGraph || filters.length > 0) && picture === 'map' && (
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
      {showsFilters && (
        <Later part={filterBarPart} format={format}>
          {({ FilterBar }) => (
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
          )}
        </Later>
      )}
      {!hasGraph && filters.length > 0 && (
        <Later part={nothingPassesPart} format={format}>
          {({ NothingPasses }) => (
            <NothingPasses onClear={() => view.setFilters([])} format={format} />
          )}
        </Later>
      )}
      <S.Body>
        {hasGraph && (
          <S.Main ref={mainRef}>
            {picture === 'map' && <MapPane view={view} model={model} format={format} />}
            {picture === 'table' && (
              <Later part={tablesPart} pending={<PictureSkeleton />} format={format}>
                {({ ProcessTables }) => (
                  <ProcessTables
                    graph={process.graph}
                    log={process.log}
                    variants={process.variants}
                    headingLevel={part}
                    format={format}
                  />
                )}
              </Later>
            )}
            {picture === 'dots' && sequences && (
              <Later part={dottedPart} pending={<PictureSkeleton />} format={format}>
                {({ DottedChart }) => <DottedChart sequences={sequences} format={format} />}
              </Later>
            )}
          </S.Main>
        )}
        {(selection !== null || analysis !== null || process.variants.length > 0) && (
          <S.Rail>
            <Later part={railPart} format={format}>
              {({ ProcessRail }) => (
                <ProcessRail
                  view={view}
                  analysis={analysis}
                  onNarrow={canNarrow ? narrow : undefined}
                  headingLevel={part}
                  format={format}
                />
              )}
            </Later>
          </S.Rail>
        )}
      </S.Body>
    </>
  );
}
