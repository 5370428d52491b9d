import { useMemo } from 'react';
import type { EventLog, ProcessGraph } from '../../model';
import {
  discoverProcess,
  filterLog,
  findVariants,
  type LogFilter,
  type Variant,
} from '../../process';

/** A process as it is shown: discovered from the log, or a ready graph. */
export interface Process {
  /** What passes the filters; `null` with a graph alone. */
  readonly log: EventLog | null;
  /** Everything of it, before the sliders. */
  readonly graph: ProcessGraph;
  readonly variants: readonly Variant[];
  /** Cases before the filters. */
  readonly allCases: number;
  readonly hasTimes: boolean;
}

const noGraph: ProcessGraph = { cases: 0, events: 0, activities: [], transitions: [] };
const noVariants: readonly Variant[] = [];

/** Discovers the process of a log through filters, anew only when one of them changes. */
export function useProcess(
  log: EventLog | undefined,
  ready: ProcessGraph | undefined,
  filters: readonly LogFilter[],
): Process {
  const filtered = useMemo(
    () => (log === undefined ? null : filters.length === 0 ? log : filterLog(log, filters)),
    [log, filters],
  );
  const discovered = useMemo(
    () => (filtered === null || ready ? null : discoverProcess(filtered)),
    [filtered, ready],
  );
  const variants = useMemo(
    () => (filtered === null ? noVariants : findVariants(filtered)),
    [filtered],
  );
  const graph = ready ?? discovered ?? noGraph;
  const hasTimes = useMemo(
    () => graph.transitions.some(({ durationMs }) => durationMs.mean !== null),
    [graph],
  );
  return { log: filtered, graph, variants, allCases: log?.caseIds.length ?? graph.cases, hasTimes };
}
