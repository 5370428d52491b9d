import { chooseTransitions } from '../simplify/chooseTransitions';
import type { FlowEdges } from '../simplify/flowEdges';

/** The edges that a paths slider at `ratio` would show, among all nodes. */
export function selectEdges(edges: FlowEdges, ratio: number): FlowEdges {
  if (ratio >= 1) return edges;
  const shown = chooseTransitions(edges, () => true, ratio)
    .map(({ edge }) => edge)
    .sort((a, b) => a - b);
  const pick = (column: readonly number[]) => shown.map((e) => column[e] ?? 0);
  return {
    ...edges,
    from: pick(edges.from),
    to: pick(edges.to),
    count: pick(edges.count),
    transition: pick(edges.transition),
  };
}
