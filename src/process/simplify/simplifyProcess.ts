import type { DurationSummary, ProcessGraph, ProcessTransition } from '../../model';
import { graphFromSequences } from '../discovery/graphFromSequences';
import { chooseActivities } from './chooseActivities';
import { chooseTransitions, type ShownEdge } from './chooseTransitions';
import { toFlowEdges } from './flowEdges';
import { projectSequences } from './projectSequences';
import { readSequences } from './readSequences';

/** How much of a graph is shown, from 0 (the happy path alone) to 1 (everything). */
export interface Simplification {
  /** How many of the activities beside the happy path are shown, 0–1. */
  readonly activities: number;
  /** How many of the transitions between shown activities, and from start and to end, are shown, 0–1. */
  readonly paths: number;
}

/**
 * The graph with fewer activities and transitions. 0 shows the happy path's activities and the backbone; 1 shows all.
 * Every shown activity stays on a way from start to end, what a lower value shows a higher one shows too (transitions:
 * among the same activities), and the same values always give the same graph, whatever came before.
 *
 * A graph that has its events (`sequences`) is counted afresh without those of hidden activities, so that what follows
 * what stays true. One without them hides activities, and draws indirect transitions where a way would break.
 * A simplified graph is simplified from its `whole`. Shares are clamped to 0–1; `NaN` shows all.
 *
 * Cost: linear in events when the activities change; for the paths alone, nodes² + edges.
 */
export function simplifyProcess(
  graph: ProcessGraph,
  { activities, paths }: Simplification,
): ProcessGraph {
  const whole = graph.whole ?? graph;
  const kept = chooseActivities(whole, clamp(activities));
  const source = projectGraph(whole, kept);
  const edges = toFlowEdges(source);
  const isShown = (node: number) =>
    node >= edges.start || kept.has(source.activities[node]?.id ?? '');
  const shown = chooseTransitions(edges, isShown, clamp(paths));
  const isEverything =
    // A transition that leads nowhere is no edge: it must not come back.
    whole.transitions.length === edges.transition.filter((t) => t >= 0).length &&
    source === whole &&
    kept.size === whole.activities.length &&
    shown.length === edges.from.length;
  return isEverything ? whole : assemble(source, whole, kept, edges.start, edges.transition, shown);
}

function clamp(ratio: number): number {
  return Number.isNaN(ratio) ? 1 : Math.min(1, Math.max(0, ratio));
}

interface Projection {
  readonly kept: ReadonlySet<string>;
  readonly graph: ProcessGraph;
}

/** The last projection of a graph: while only the paths slider moves, nothing needs to be counted. */
const projections = new WeakMap<ProcessGraph, Projection>();

function projectGraph(whole: ProcessGraph, kept: ReadonlySet<string>): ProcessGraph {
  const sequences = readSequences(whole);
  if (!sequences || kept.size === whole.activities.length) return whole;
  const last = projections.get(whole);
  if (last?.kept.size === kept.size && [...kept].every((id) => last.kept.has(id)))
    return last.graph;
  const graph = graphFromSequences(projectSequences(sequences, kept));
  projections.set(whole, { kept, graph });
  return graph;
}

function assemble(
  source: ProcessGraph,
  whole: ProcessGraph,
  kept: ReadonlySet<string>,
  start: number,
  transitionOf: readonly number[],
  shown: readonly ShownEdge[],
): ProcessGraph {
  const end = start + 1;
  const startCount = new Map<number, number>();
  const endCount = new Map<number, number>();
  const transitions: ProcessTransition[] = [];
  for (const { from, to, count, edge } of shown) {
    if (from === start && to === end) continue;
    if (from === start) startCount.set(to, count);
    else if (to === end) endCount.set(from, count);
    else {
      const own = source.transitions[transitionOf[edge] ?? -1];
      transitions.push(
        own ?? {
          from: source.activities[from]?.id ?? '',
          to: source.activities[to]?.id ?? '',
          count,
          caseCount: count,
          durationMs: unknown,
          isIndirect: true,
        },
      );
    }
  }
  const place = new Map(source.transitions.map((transition, i) => [transition, i]));
  const placeOf = (transition: ProcessTransition) => place.get(transition) ?? place.size;
  return {
    cases: source.cases,
    events: source.activities.reduce((sum, a) => (kept.has(a.id) ? sum + a.eventCount : sum), 0),
    activities: source.activities
      .map((activity, i) => ({
        ...activity,
        startCount: startCount.get(i) ?? 0,
        endCount: endCount.get(i) ?? 0,
      }))
      .filter((activity) => kept.has(activity.id)),
    transitions: transitions.sort((a, b) => placeOf(a) - placeOf(b)),
    // Read through, so that nothing is summarised while sliders move.
    get throughputMs() {
      return source.throughputMs;
    },
    whole,
  };
}

const unknown: DurationSummary = {
  mean: null,
  median: null,
  min: null,
  max: null,
  total: 0,
  count: 0,
  p95: null,
};
