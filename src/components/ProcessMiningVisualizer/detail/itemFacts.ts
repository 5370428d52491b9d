import type { DurationSummary, ProcessGraph } from '../../../model';
import { metricLabel } from '../controls/metricLabel';
import { formatDuration } from '../describe/formatDuration';
import type { Format } from '../../../internal';
import type { DetailMessageKey } from '../messages/detailMessages';
import type { MapMessageKey } from '../messages/mapMessages';
import { durationMetrics, readDuration } from '../processMetric';
import type { ProcessSelection } from '../processSelection';
import type { Fact } from '../rail/FactList';

/** How details are written. */
export type DetailFormat = Format<MapMessageKey | DetailMessageKey>;

/** All that a graph knows of a selection. */
export interface ItemFacts {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Durations, each with a name; only what is known. */
  readonly times: readonly { readonly name: string; readonly facts: readonly Fact[] }[];
  /** Paths out and in of an activity, the most frequent first. */
  readonly paths: readonly PathList[];
}

/** Paths at one side of an activity. */
export interface PathList {
  readonly side: 'out' | 'in';
  readonly paths: readonly {
    readonly selection: ProcessSelection;
    readonly label: string;
    readonly count: number;
  }[];
}

/** Gathers what a detail pane shows; `null` when the graph has no such thing, as after a filter. */
export function itemFacts(
  graph: ProcessGraph,
  selection: ProcessSelection,
  format: DetailFormat,
): ItemFacts | null {
  return selection.type === 'activity'
    ? activityFacts(graph, selection.id, format)
    : transitionFacts(graph, selection, format);
}

function activityFacts(graph: ProcessGraph, id: string, format: DetailFormat): ItemFacts | null {
  const activity = graph.activities.find((each) => each.id === id);
  if (activity === undefined) return null;
  const { eventCount, caseCount, startCount, endCount } = activity;
  const { maxPerCase, reworkCaseCount, selfLoopCount } = activity;
  const number = (value: number | undefined) =>
    value === undefined ? format.text('unknown') : format.number(value);
  return {
    title: activity.label,
    facts: [
      { name: format.text('factEvents'), value: number(eventCount) },
      { name: format.text('factCases'), value: number(caseCount) },
      { name: format.text('factStarts'), value: number(startCount) },
      { name: format.text('factEnds'), value: number(endCount) },
      { name: format.text('factMost'), value: number(maxPerCase) },
      { name: format.text('factRework'), value: number(reworkCaseCount) },
      { name: format.text('factSelfLoops'), value: number(selfLoopCount) },
    ],
    times: timesOf([[format.text('factOwnTime'), activity.durationMs]], format),
    paths: [pathsOf(graph, id, 'out'), pathsOf(graph, id, 'in')],
  };
}

function pathsOf(graph: ProcessGraph, id: string, side: 'out' | 'in'): PathList {
  const own = graph.transitions
    .filter(({ from, to }) => (side === 'out' ? from : to) === id)
    .sort((a, b) => b.count - a.count);
  return {
    side,
    paths: own.map(({ from, to, count }) => ({
      selection: { type: 'transition', from, to },
      label: labelOf(graph, side === 'out' ? to : from),
      count,
    })),
  };
}

function transitionFacts(
  graph: ProcessGraph,
  { from, to }: { readonly from: string | null; readonly to: string | null },
  format: DetailFormat,
): ItemFacts | null {
  const title = format.text('filterPath', {
    from: from === null ? format.text('start') : labelOf(graph, from),
    to: to === null ? format.text('end') : labelOf(graph, to),
  });
  if (from === null || to === null) {
    const activity = graph.activities.find(({ id }) => id === (from ?? to));
    if (activity === undefined) return null;
    const count = from === null ? activity.startCount : activity.endCount;
    const facts = [{ name: format.text('factCases'), value: format.number(count) }];
    return { title, facts, times: [], paths: [] };
  }
  const transition = graph.transitions.find((each) => each.from === from && each.to === to);
  if (transition === undefined) return null;
  const { count, caseCount, maxPerCase, durationMs, waitingMs } = transition;
  return {
    title,
    facts: [
      { name: format.text('factEvents'), value: format.number(count) },
      { name: format.text('factCases'), value: format.number(caseCount) },
      {
        name: format.text('factMost'),
        value: maxPerCase === undefined ? format.text('unknown') : format.number(maxPerCase),
      },
    ],
    times: timesOf(
      [
        [format.text('factTime'), durationMs],
        [format.text('factWaiting'), waitingMs],
      ],
      format,
    ),
    paths: [],
  };
}

function timesOf(
  named: readonly (readonly [name: string, summary: DurationSummary | undefined])[],
  format: DetailFormat,
): ItemFacts['times'] {
  return named.flatMap(([name, summary]) => {
    const facts = durationMetrics.flatMap((metric) => {
      const ms = readDuration(summary, metric);
      if (ms === null) return [];
      return [{ name: metricLabel(metric, format), value: formatDuration(ms, format.locale) }];
    });
    return facts.length === 0 ? [] : [{ name, facts }];
  });
}

function labelOf(graph: ProcessGraph, id: string): string {
  return graph.activities.find((each) => each.id === id)?.label ?? id;
}
