import { useMemo } from 'react';
import type { EventLog, ProcessGraph } from '../../model';
import {
  findVariants,
  graphFromSequences,
  type LogFilter,
  orderEvents,
  resourceLog,
  sequenceEvents,
  type Variant,
} from '../../process';
import { oncePerLog } from './oncePerLog';
import type { ProcessPerspective } from './processVisualizerProps';
import { useFilteredLog } from './useFilteredLog';

/** A process as it is shown: discovered from the log, or a ready graph. */
export interface Process {
  /** What passes the filters, in the chosen perspective; `null` with a graph alone. */
  readonly log: EventLog | null;
  /** Everything of it, before the sliders. */
  readonly graph: ProcessGraph;
  readonly variants: readonly Variant[];
  /** Cases before the filters. */
  readonly allCases: number;
  readonly hasTimes: boolean;
  /** Filters are given, and what applies them is on its way. */
  readonly isPending: boolean;
}

export interface ProcessSource {
  readonly log: EventLog | undefined;
  /** A ready graph; goes before the log. */
  readonly graph: ProcessGraph | undefined;
  readonly filters: readonly LogFilter[];
  readonly perspective: ProcessPerspective;
  /** How work without a resource is called. */
  readonly nobody: string;
}

const graphOf = oncePerLog((log) => graphFromSequences(sequenceEvents(log, orderEvents(log))));
const variantsOf = oncePerLog(findVariants);

const noGraph: ProcessGraph = { cases: 0, events: 0, activities: [], transitions: [] };
const noVariants: readonly Variant[] = [];

/** Discovers the process of a log through filters; anew only for what was not seen before. */
export function useProcess(source: ProcessSource): Process {
  const { log, graph: ready, filters, perspective, nobody } = source;
  const filtered = useFilteredLog(log, filters);
  const seen = useMemo(() => {
    const isAsItIs = filtered.log === null || perspective === 'activities';
    return isAsItIs ? filtered.log : resourceLog(filtered.log, nobody);
  }, [filtered.log, perspective, nobody]);
  const graph = ready ?? (seen === null ? noGraph : graphOf(seen));
  const variants = seen === null ? noVariants : variantsOf(seen);
  const hasTimes = useMemo(
    () => graph.transitions.some(({ durationMs }) => durationMs.mean !== null),
    [graph],
  );
  return {
    log: seen,
    graph,
    variants,
    allCases: log?.caseIds.length ?? graph.cases,
    hasTimes,
    isPending: filtered.isPending,
  };
}
