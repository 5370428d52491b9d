import type { ProcessGraph, ProcessTransition } from '../../model';

/**
 * The transitions where the time of all cases goes: the largest total first, equal ones in the graph's order. Those
 * without a known or with no time are left out.
 */
export function rankBottlenecks(graph: ProcessGraph): ProcessTransition[] {
  return graph.transitions
    .filter(({ durationMs }) => durationMs.mean !== null && durationMs.total > 0)
    .sort((a, b) => b.durationMs.total - a.durationMs.total);
}
