import { lazy, Suspense, useMemo, useState } from 'react';
import type { ProcessGraph } from '../../model';
import type { MatchedBottleneck, ProcessLayout, ReferenceModel } from '../../process';
import { MapLegend } from './map/MapLegend';
import { type MapMarks, markBottlenecks } from './map/mapMarks';
import { mapView } from './map/mapView';
import { ProcessMap } from './map/ProcessMap';
import type { ProcessFormat } from './messages';
import type { ProcessMetric } from './processMetric';
import type { ProcessSelection } from './processSelection';
import type { ProcessTool } from './ToolChoice';
import type { Process } from './useProcess';

const ReplayTool = lazy(async () => ({ default: (await import('./tools/ReplayTool')).ReplayTool }));
const CompareTool = lazy(async () => ({
  default: (await import('./tools/CompareTool')).CompareTool,
}));
const ConformanceTool = lazy(async () => ({
  default: (await import('./tools/ConformanceTool')).ConformanceTool,
}));

export interface MapPaneProps {
  readonly process: Process;
  /** What the sliders show of it. */
  readonly graph: ProcessGraph;
  readonly layout: ProcessLayout;
  readonly metric: ProcessMetric;
  /** The bottlenecks that a service named. */
  readonly matched: readonly MatchedBottleneck[];
  readonly tool: ProcessTool;
  readonly onToolChange: (tool: ProcessTool) => void;
  readonly model: ReferenceModel | undefined;
  readonly selection: ProcessSelection | null;
  readonly onSelectionChange: (selection: ProcessSelection | null) => void;
  readonly summary: string;
  readonly format: ProcessFormat;
}

/** The map with its legend, and the tool that is open: what the tool finds is marked in the place of bottlenecks. */
export function MapPane(props: MapPaneProps) {
  const { process, graph, layout, metric, matched, tool, onToolChange, format } = props;
  const [toolMarks, setToolMarks] = useState<MapMarks | null>(null);
  const bottlenecks = useMemo(() => markBottlenecks(graph, matched), [graph, matched]);
  const marks = toolMarks ?? bottlenecks;
  const view = useMemo(
    () => mapView({ graph, layout, metric, marks, format }),
    [graph, layout, metric, marks, format],
  );
  const { sequences } = graph.whole ?? graph;
  const onClose = () => onToolChange('none');
  return (
    <>
      <Suspense fallback={null}>
        {tool === 'compare' && process.log && (
          <CompareTool
            log={process.log}
            onMarksChange={setToolMarks}
            onClose={onClose}
            format={format}
          />
        )}
        {tool === 'conformance' && process.log && (
          <ConformanceTool
            log={process.log}
            variants={process.variants}
            model={props.model}
            onMarksChange={setToolMarks}
            onClose={onClose}
            format={format}
          />
        )}
      </Suspense>
      <ProcessMap
        graph={graph}
        view={view}
        metric={metric}
        direction={layout.direction}
        selection={props.selection}
        onSelectionChange={props.onSelectionChange}
        summary={props.summary}
        format={format}
        overlay={
          tool === 'replay' && sequences
            ? (viewport) => (
                <Suspense fallback={null}>
                  <ReplayTool
                    key={process.graph.events}
                    sequences={sequences}
                    view={view}
                    viewport={viewport}
                    format={format}
                  />
                </Suspense>
              )
            : undefined
        }
      />
      <MapLegend metric={metric} range={view.range} tool={tool} marks={marks} format={format} />
    </>
  );
}
