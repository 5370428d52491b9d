import { useMemo, useState } from 'react';
import { Later } from '../../internal';
import type { ReferenceModel } from '../../process';
import { type MapMarks, markBottlenecks } from './map/mapMarks';
import { mapView } from './map/mapView';
import { ProcessMap } from './map/ProcessMap';
import type { ProcessFormat } from './messages/mapMessages';
import { legendPart, replayPart, toolPart } from './parts';
import * as S from './ProcessMiningVisualizer.styles';
import type { ProcessView } from './useProcessView';

export interface MapPaneProps {
  readonly view: ProcessView;
  readonly model: ReferenceModel | undefined;
  readonly format: ProcessFormat;
}

/** The map with its legend, and the tool that is open: what the tool finds is marked in the place of bottlenecks. */
export function MapPane({ view, model, format }: MapPaneProps) {
  const { process, graph, layout, metric, matched, tool } = view;
  const { log, variants } = process;
  const [replayPlace, setReplayPlace] = useState<HTMLElement | null>(null);
  const [toolMarks, setToolMarks] = useState<MapMarks | null>(null);
  const bottlenecks = useMemo(() => markBottlenecks(graph, matched), [graph, matched]);
  const marks = toolMarks ?? bottlenecks;
  const drawn = useMemo(
    () => mapView({ graph, layout, metric, marks, format }),
    [graph, layout, metric, marks, format],
  );
  const { sequences } = graph.whole ?? graph;
  const onClose = () => view.setTool('none');
  return (
    <>
      {(tool === 'compare' || tool === 'conformance') && log && (
        <Later part={toolPart} format={format}>
          {({ MapTool }) => (
            <MapTool
              tool={tool}
              log={log}
              variants={variants}
              model={model}
              onMarksChange={setToolMarks}
              onClose={onClose}
              format={format}
            />
          )}
        </Later>
      )}
      {tool === 'replay' && <div ref={setReplayPlace} />}
      <ProcessMap
        graph={graph}
        view={drawn}
        metric={metric}
        direction={layout.direction}
        selection={view.selection}
        onSelectionChange={view.setSelection}
        sheet={view.sheet}
        onSheetChange={view.setSheet}
        summary={view.sentences[0] ?? ''}
        format={format}
        overlay={
          tool === 'replay' && sequences
            ? (viewport) => (
                <Later part={replayPart} format={format}>
                  {({ ReplayTool }) => (
                    <ReplayTool
                      key={process.graph.events}
                      place={replayPlace}
                      onClose={onClose}
                      sequences={sequences}
                      view={drawn}
                      viewport={viewport}
                      format={format}
                    />
                  )}
                </Later>
              )
            : undefined
        }
      />
      <S.LegendPlace>
        <Later part={legendPart} format={format}>
          {({ MapLegend }) => (
            <MapLegend
              metric={metric}
              ramp={drawn.ramp}
              tool={tool}
              marks={marks}
              format={format}
            />
          )}
        </Later>
      </S.LegendPlace>
    </>
  );
}
