import type { ProcessGraph } from '../../model';
import type { Simplification } from './simplifyProcess';

/** What a person takes in at one look. */
const readableActivities = 20;
const readableTransitions = 36;

/**
 * How much of a graph to show at first: all of a small one, and of a large one as much as can be read, in steps of a
 * twentieth. The backbone may add to it.
 */
export function suggestSimplification(graph: ProcessGraph): Simplification {
  const whole = graph.whole ?? graph;
  return {
    activities: share(readableActivities, whole.activities.length),
    paths: share(readableTransitions, whole.transitions.length),
  };
}

function share(readable: number, all: number): number {
  return all <= readable ? 1 : Math.max(0.05, Math.floor((readable / all) * 20) / 20);
}
