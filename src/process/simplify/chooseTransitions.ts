import type { FlowEdges } from './flowEdges';
import { growTree, type WidestTree } from './growTree';

/** An edge that is shown. `edge` is -1 when it stands for a way through nodes that are hidden. */
export interface ShownEdge {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly edge: number;
}

/**
 * The edges to show between the nodes that `isShown`: first the backbone, which connects each of them with start and
 * end by the widest ways, then the most frequent others until `ratio` of all edges (rounded up) are shown. Equal counts
 * go by the names of source and target.
 *
 * Where a widest way leads through hidden nodes, one indirect edge stands for that stretch of it. A node that neither
 * start nor end can be reached from keeps its most frequent edge.
 */
export function chooseTransitions(
  edges: FlowEdges,
  isShown: (node: number) => boolean,
  ratio: number,
): ShownEdge[] {
  const chosen = new Map<number, ShownEdge>();
  const add = (shown: ShownEdge) => {
    const key = shown.from * edges.nodeCount + shown.to;
    if (!chosen.has(key)) chosen.set(key, shown);
  };
  const direct = (e: number): ShownEdge => ({
    from: edges.from[e] ?? 0,
    to: edges.to[e] ?? 0,
    count: edges.count[e] ?? 0,
    edge: e,
  });
  const possible = edges.from
    .map((_, e) => e)
    .filter((e) => isShown(edges.from[e] ?? 0) && isShown(edges.to[e] ?? 0));
  const known = new Map(
    possible.map((e) => [(edges.from[e] ?? 0) * edges.nodeCount + (edges.to[e] ?? 0), e]),
  );

  for (const root of ['start', 'end'] as const) {
    const tree = growTree(edges, root);
    for (let node = 0; node < edges.nodeCount; node++) {
      if (!isShown(node) || (tree.edge[node] ?? -1) < 0) continue;
      const step = nearestShown(edges, tree, root, node, isShown);
      const own = known.get(step.from * edges.nodeCount + step.to);
      add(own === undefined ? step : direct(own));
    }
  }

  const { rank } = edges;
  const byCount = possible.sort(
    (a, b) =>
      (edges.count[b] ?? 0) - (edges.count[a] ?? 0) ||
      (rank[edges.from[a] ?? 0] ?? 0) - (rank[edges.from[b] ?? 0] ?? 0) ||
      (rank[edges.to[a] ?? 0] ?? 0) - (rank[edges.to[b] ?? 0] ?? 0),
  );
  const isConnected = new Set(Array.from(chosen.values(), ({ from, to }) => [from, to]).flat());
  for (const e of byCount) {
    const { from, to } = direct(e);
    if (from === to || (isConnected.has(from) && isConnected.has(to))) continue;
    add(direct(e));
    isConnected.add(from).add(to);
  }

  const wanted = Math.max(chosen.size, Math.ceil(ratio * possible.length));
  for (const e of byCount) {
    if (chosen.size >= wanted) break;
    add(direct(e));
  }
  return [...chosen.values()];
}

/** The stretch of the widest way between `node` and the next shown node towards the root. */
function nearestShown(
  edges: FlowEdges,
  tree: WidestTree,
  root: 'start' | 'end',
  node: number,
  isShown: (node: number) => boolean,
): ShownEdge {
  const towards = root === 'start' ? edges.from : edges.to;
  let e = tree.edge[node] ?? -1;
  let count = edges.count[e] ?? 0;
  let other = towards[e] ?? 0;
  const isDirect = isShown(other);
  while (!isShown(other)) {
    e = tree.edge[other] ?? -1;
    count = Math.min(count, edges.count[e] ?? 0);
    other = towards[e] ?? edges.start;
  }
  const [from, to] = root === 'start' ? [other, node] : [node, other];
  return { from, to, count, edge: isDirect ? e : -1 };
}
