import { lazy, Suspense, useMemo, useState } from 'react';
import { useIsHydrated } from '../../internal';
import type { ReferenceModel } from '../../process';
import { type MapMarks, markBottlenecks } from './map/mapMarks';
import { mapView } from './map/mapView';
import { ProcessMap } from './map/ProcessMap';
import type { ProcessFormat } from './messages/mapMessages';
import * as S from './ProcessMiningVisualizer.styles';
import type { ProcessView } from './useProcessView';

const MapLegend = lazy(async () => ({ default: (await import('./map/MapLegend')).MapLegend }));
const ReplayTool = lazy(async () => ({ default: (await import('./tools/ReplayTool')).ReplayTool }));
const CompareTool = lazy(async () => ({
  default: (await import('./tools/CompareTool')).CompareTool,
}));
const ConformanceTool = lazy(async () => ({
  default: (await import('./tools/ConformanceTool')).ConformanceTool,
}));

export interface MapPaneProps {
  readonly view: ProcessView;
  readonly model: ReferenceModel | undefined;
  readonly format: ProcessFormat;
}

/** The map with its legend, and the tool that is open: what the tool finds is marked in the place of bottlenecks. */
export function MapPane({ view, model, format }: MapPaneProps) {
  const { process, graph, layout, metric, matched, tool } = view;
  const [toolMarks, setToolMarks] = useState<MapMarks | null>(null);
  const bottlenecks = useMemo(() => markBottlenecks(graph, matched), [graph, matched]);
  const marks = toolMarks ?? bottlenecks;
  const drawn = useMemo(
    () => mapView({ graph, layout, metric, marks, format }),
    [graph, layout, metric, marks, format],
  );
  const isHydrated = useIsHydrated();
  const { sequences } = graph.whole ?? graph;
  const toolProps = {
    onMarksChange: setToolMarks,
    onClose: () => view.setTool('none'),
    format,
  };
  return (
    <>
      <Suspense fallback={null}>
        {tool === 'compare' && process.log && (
          <CompareTool {...toolProps} log={process.log} variants={process.variants} />
        )}
        {tool === 'conformance' && process.log && (
          <ConformanceTool
            {...toolProps}
            log={process.log}
            variants={process.variants}
            model={model}
          />
        )}
      </Suspense>
      <ProcessMap
        graph={graph}
        view={drawn}
        metric={metric}
        direction={layout.direction}
        selection={view.selection}
        onSelectionChange={view.setSelection}
        summary={view.sentences[0] ?? ''}
        format={format}
        overlay={
          tool === 'replay' && sequences
            ? (viewport) => (
                <Suspense fallback={null}>
                  <ReplayTool
                    key={process.graph.events}
                    sequences={sequences}
                    view={drawn}
                    viewport={viewport}
                    format={format}
                  />
                </Suspense>
              )
            : undefined
        }
      />
      <S.LegendPlace>
        {isHydrated && (
          <Suspense fallback={null}>
            <MapLegend
              metric={metric}
              range={drawn.range}
              tool={tool}
              marks={marks}
              format={format}
            />
          </Suspense>
        )}
      </S.LegendPlace>
    </>
  );
}
