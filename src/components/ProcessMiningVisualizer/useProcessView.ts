import { useMemo, useState } from 'react';
import { useControllableState } from '../../internal';
import type { ProcessGraph } from '../../model';
import {
  type LogFilter,
  type MatchedBottleneck,
  matchBottlenecks,
  type ProcessLayout,
  type Simplification,
  simplifyProcess,
  suggestSimplification,
} from '../../process';
import { summaryText } from './describe/summaryText';
import type { ProcessFormat } from './messages/mapMessages';
import { isDurationMetric, type ProcessMetric } from './processMetric';
import type { ProcessSelection } from './processSelection';
import type { ProcessPerspective } from './processVisualizerProps';
import type { ProcessTool } from './controls/ToolChoice';
import type { OwnProps } from './sectionProps';
import { useLayout } from './useLayout';
import { type Process, useProcess } from './useProcess';

/** Which picture of the process is open. */
export type ProcessPicture = 'map' | 'table' | 'dots';

/** What lies over the map: its keys, or a search for an activity. */
export type MapSheet = 'help' | 'search' | null;

/** All that is shown of a process, and what changes it. */
export interface ProcessView {
  readonly process: Process;
  /** What the sliders show of it. */
  readonly graph: ProcessGraph;
  readonly layout: ProcessLayout;
  /** What the process comes to, a fact a sentence. */
  readonly sentences: readonly string[];
  /** The bottlenecks that a service named. */
  readonly matched: readonly MatchedBottleneck[];
  readonly hasGraph: boolean;
  /** The graph was handed in: nothing here can count it anew. */
  readonly isReady: boolean;
  readonly picture: ProcessPicture;
  readonly setPicture: (picture: ProcessPicture) => void;
  readonly tool: ProcessTool;
  readonly setTool: (tool: ProcessTool) => void;
  readonly sheet: MapSheet;
  readonly setSheet: (sheet: MapSheet) => void;
  readonly perspective: ProcessPerspective;
  readonly setPerspective: (perspective: ProcessPerspective) => void;
  readonly metric: ProcessMetric;
  readonly setMetric: (metric: ProcessMetric) => void;
  readonly simplification: Simplification;
  readonly setSimplification: (simplification: Simplification) => void;
  readonly filters: readonly LogFilter[];
  readonly setFilters: (filters: readonly LogFilter[]) => void;
  readonly selection: ProcessSelection | null;
  readonly setSelection: (selection: ProcessSelection | null) => void;
}

const noFilters: readonly LogFilter[] = [];

/** Holds what a person can change, and works out what it shows. */
export function useProcessView(props: OwnProps, format: ProcessFormat): ProcessView {
  const { log, graph: ready, analysis, direction = 'down', layoutEngine } = props;
  const [picture, setPicture] = useState<ProcessPicture>('map');
  const [tool, setTool] = useState<ProcessTool>('none');
  const [sheet, setSheet] = useState<MapSheet>(null);
  const [perspective, setPerspective] = useControllableState({
    value: props.perspective,
    defaultValue: props.defaultPerspective ?? 'activities',
    onValueChange: props.onPerspectiveChange,
  });
  const [chosenMetric, setMetric] = useControllableState({
    value: props.metric,
    defaultValue: props.defaultMetric ?? 'count',
    onValueChange: props.onMetricChange,
  });
  const [filters, setFilters] = useControllableState({
    value: props.filters,
    defaultValue: props.defaultFilters ?? noFilters,
    onValueChange: props.onFiltersChange,
  });
  const [selection, setSelection] = useControllableState<ProcessSelection | null>({
    value: props.selection,
    defaultValue: props.defaultSelection ?? null,
    onValueChange: props.onSelect,
  });
  // Until a person moves a slider, each process begins with as much as can be read of it.
  const [chosenShare, setSimplification] = useControllableState<Simplification | null>({
    value: props.simplification,
    defaultValue: props.defaultSimplification ?? null,
    onValueChange: (value) => {
      if (value !== null) props.onSimplificationChange?.(value);
    },
  });

  const nobody = format.text('nobody');
  const process = useProcess({ log, graph: ready, filters, perspective, nobody });
  const suggested = useMemo(() => suggestSimplification(process.graph), [process.graph]);
  const simplification = chosenShare ?? suggested;
  const simplified = useMemo(
    () => simplifyProcess(process.graph, simplification),
    [process.graph, simplification],
  );
  const { graph, layout } = useLayout(simplified, direction, layoutEngine);
  const matched = useMemo(
    () => matchBottlenecks(process.graph, analysis?.bottlenecks ?? []),
    [process.graph, analysis],
  );
  const sentences = useMemo(
    () => summaryText(process.graph, process.variants, perspective, format),
    [process.graph, process.variants, perspective, format],
  );
  return {
    process,
    graph,
    layout,
    sentences,
    matched,
    hasGraph: process.graph.activities.length > 0,
    isReady: ready !== undefined,
    picture,
    setPicture,
    tool,
    setTool,
    sheet,
    setSheet,
    perspective,
    setPerspective,
    // Without times there is no other figure than how often.
    metric: isDurationMetric(chosenMetric) && !process.hasTimes ? 'count' : chosenMetric,
    setMetric,
    simplification,
    setSimplification,
    filters,
    setFilters,
    selection,
    setSelection,
  };
}
