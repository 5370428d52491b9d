import type { ProcessGraph } from '../../model';
import { compareCodePoints } from '../discovery/compareCodePoints';
import { groupVariants } from '../discovery/groupVariants';
import { readSequences } from './readSequences';
import { toFlowEdges } from './flowEdges';
import { growTree } from './growTree';

/**
 * The activities to show: those of the happy path, and of the others the most frequent, as many as `ratio` of them
 * (rounded up), equal ones by name. The happy path is the most frequent variant or, for a graph without events, the
 * widest way from start to end.
 */
export function chooseActivities(graph: ProcessGraph, ratio: number): ReadonlySet<string> {
  let happy = happyPaths.get(graph);
  if (!happy) happyPaths.set(graph, (happy = findHappyActivities(graph)));
  const shown = happy;
  const others = graph.activities
    .filter((activity) => !shown.has(activity.id))
    .sort((a, b) => b.eventCount - a.eventCount || compareCodePoints(a.id, b.id))
    .map((activity) => activity.id);
  return new Set([...shown, ...others.slice(0, Math.ceil(ratio * others.length))]);
}

/** Found once for each graph, since sliders ask at every step. */
const happyPaths = new WeakMap<ProcessGraph, ReadonlySet<string>>();

function findHappyActivities(graph: ProcessGraph): ReadonlySet<string> {
  const sequences = readSequences(graph);
  if (sequences) {
    const [sample] = groupVariants(sequences).sample;
    if (sample === undefined) return new Set();
    const { caseStart, activityOf, activities } = sequences;
    const steps = activityOf.subarray(caseStart[sample], caseStart[sample + 1]);
    return new Set(Array.from(steps, (a) => activities[a] ?? ''));
  }
  const edges = toFlowEdges(graph);
  const { edge } = growTree(edges, 'start');
  const path = new Set<string>();
  let at = edges.end;
  for (let e = edge[at] ?? -1; e >= 0; e = edge[at] ?? -1) {
    at = edges.from[e] ?? edges.start;
    const activity = graph.activities[at];
    if (activity) path.add(activity.id);
  }
  return path;
}
