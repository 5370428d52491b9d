import type { ProcessBottleneck, ProcessGraph } from '../../model';

/** A bottleneck that a service named, and what of the map it names. */
export interface MatchedBottleneck {
  readonly bottleneck: ProcessBottleneck;
  /** `null`: nothing on the map has that name. */
  readonly place: BottleneckPlace | null;
}

/** An activity or a transition, by ids. */
export type BottleneckPlace =
  | { readonly type: 'activity'; readonly id: string }
  | { readonly type: 'transition'; readonly from: string; readonly to: string };

const arrow = /\s*(?:->|→|=>)\s*/;

/**
 * Finds the places that a service's bottlenecks name: by the exact name of an activity, then by the name whatever its
 * letters' case and blanks around it; a location such as `A -> B` is the transition, when there is one. Keeps the order;
 * what matches nothing is kept without a place.
 */
export function matchBottlenecks(
  graph: ProcessGraph,
  bottlenecks: readonly ProcessBottleneck[],
): MatchedBottleneck[] {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const { id, label } of graph.activities) {
    if (!exact.has(label)) exact.set(label, id);
    if (!folded.has(fold(label))) folded.set(fold(label), id);
  }
  const find = (name: string) => exact.get(name) ?? folded.get(fold(name));
  return bottlenecks.map((bottleneck) => {
    const { location } = bottleneck;
    const id = find(location);
    if (id !== undefined) return { bottleneck, place: { type: 'activity', id } };
    return { bottleneck, place: findTransition(graph, location.split(arrow).map(find)) };
  });
}

function findTransition(
  graph: ProcessGraph,
  ends: readonly (string | undefined)[],
): BottleneckPlace | null {
  const [from, to] = ends;
  if (from === undefined || to === undefined || ends.length !== 2) return null;
  const isThere = graph.transitions.some((each) => each.from === from && each.to === to);
  return isThere ? { type: 'transition', from, to } : null;
}

/** Without a locale, so that every machine finds the same. */
function fold(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
