import type { ProcessGraph } from '../../model';
import { rankTexts } from '../discovery/rankTexts';

/** A graph in columns, with the begin and the end of cases as two more nodes. */
export interface FlowEdges {
  /** The nodes: the graph's activities in their order, then the start, then the end. */
  readonly nodeCount: number;
  readonly start: number;
  readonly end: number;
  /** The place of each node's name among all names, by code point; start and end come first of all. */
  readonly rank: Uint32Array;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly count: readonly number[];
  /** The graph's transition that an edge stands for; -1 for the edges at start and end. */
  readonly transition: readonly number[];
}

/** Names that sort before those of activities; an activity of the same name would only share a tie. */
const endName = '\u0000end';
const startName = '\u0000start';

/**
 * Reads a graph as flow from the start of cases to their end. Transitions whose activities are not in the graph are
 * left out, so are second ones between the same two; counts that are not positive numbers are 0.
 */
export function toFlowEdges(graph: ProcessGraph): FlowEdges {
  const names = graph.activities.map((activity) => activity.id);
  const start = names.length;
  const end = start + 1;
  const place = new Map(names.map((name, i) => [name, i]));
  const from: number[] = [];
  const to: number[] = [];
  const count: number[] = [];
  const transition: number[] = [];
  const add = (a: number, b: number, times: number, of: number) => {
    from.push(a);
    to.push(b);
    count.push(times > 0 && Number.isFinite(times) ? times : 0);
    transition.push(of);
  };

  graph.activities.forEach((activity, i) => {
    if (activity.startCount > 0) add(start, i, activity.startCount, -1);
    if (activity.endCount > 0) add(i, end, activity.endCount, -1);
  });
  const seen = new Set<number>();
  graph.transitions.forEach((t, i) => {
    const a = place.get(t.from);
    const b = place.get(t.to);
    if (a === undefined || b === undefined || seen.has(a * start + b)) return;
    seen.add(a * start + b);
    add(a, b, t.count, i);
  });
  return {
    nodeCount: end + 1,
    start,
    end,
    rank: rankTexts([...names, startName, endName]),
    from,
    to,
    count,
    transition,
  };
}
