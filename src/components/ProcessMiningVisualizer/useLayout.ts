import { useEffect, useMemo, useState } from 'react';
import type { ProcessGraph } from '../../model';
import {
  arrangeProcess,
  type LayoutDirection,
  type LayoutEngine,
  layoutProcess,
  type ProcessLayout,
} from '../../process';
import { mapSizes } from './map/mapSizes';

interface EngineLayout {
  readonly graph: ProcessGraph;
  readonly layout: ProcessLayout;
}

/**
 * The layout of a graph, at once by the engine here, so that a server draws the map too and no slider waits. With a
 * `layoutEngine` of the app's own the last layout of that engine, and the one from here until it has answered or when
 * it fails. Gives the graph that the layout is of.
 */
export function useLayout(
  graph: ProcessGraph,
  direction: LayoutDirection,
  layoutEngine: LayoutEngine | undefined,
): EngineLayout {
  const [foreign, setForeign] = useState<EngineLayout | null>(null);
  useEffect(() => {
    if (layoutEngine === undefined) return undefined;
    let isCurrent = true;
    layoutProcess(graph, { ...mapSizes, direction, layoutEngine }).then(
      (layout) => {
        if (isCurrent) setForeign({ graph, layout });
      },
      () => {
        if (isCurrent) setForeign(null);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [graph, direction, layoutEngine]);

  const isForeign = layoutEngine !== undefined && foreign !== null;
  const own = useMemo(
    () => (isForeign ? null : arrangeProcess(graph, { ...mapSizes, direction })),
    [graph, direction, isForeign],
  );
  if (isForeign) return foreign;
  return { graph, layout: own ?? emptyLayout };
}

const emptyLayout: ProcessLayout = { width: 0, height: 0, direction: 'down', nodes: [], edges: [] };
