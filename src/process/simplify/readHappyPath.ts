import type { ProcessGraph } from '../../model';
import { groupVariants } from '../discovery/groupVariants';
import { toFlowEdges } from './flowEdges';
import { growTree } from './growTree';
import { readSequences } from './readSequences';

/**
 * The activities of the happy path, each once, from start to end: those of the most frequent variant or, for a graph
 * without events, of the widest way.
 */
export function readHappyPath(graph: ProcessGraph): readonly string[] {
  let path = happyPaths.get(graph);
  if (!path) happyPaths.set(graph, (path = [...new Set(findHappyPath(graph))]));
  return path;
}

/** Found once for each graph, since sliders ask at every step. */
const happyPaths = new WeakMap<ProcessGraph, readonly string[]>();

function findHappyPath(graph: ProcessGraph): string[] {
  const sequences = readSequences(graph);
  if (sequences) {
    const [sample] = groupVariants(sequences).sample;
    if (sample === undefined) return [];
    const { caseStart, activityOf, activities } = sequences;
    const steps = activityOf.subarray(caseStart[sample], caseStart[sample + 1]);
    return Array.from(steps, (a) => activities[a] ?? '');
  }
  const edges = toFlowEdges(graph);
  const { edge } = growTree(edges, 'start');
  const path: string[] = [];
  let at = edges.end;
  for (let e = edge[at] ?? -1; e >= 0; e = edge[at] ?? -1) {
    at = edges.from[e] ?? edges.start;
    const activity = graph.activities[at];
    if (activity) path.push(activity.id);
  }
  return path.reverse();
}
