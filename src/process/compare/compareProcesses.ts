import type { ProcessGraph } from '../../model';

/** How much more often something happens in one process than in another. */
export interface ProcessDifference {
  readonly activities: readonly ActivityDifference[];
  readonly transitions: readonly TransitionDifference[];
}

/** Parts of all cases, 0–1; an activity that a process lacks has 0 there. */
export interface ActivityDifference extends ShareChange {
  readonly id: string;
}

/** As `ActivityDifference`, for one activity directly after another. */
export interface TransitionDifference extends ShareChange {
  readonly from: string;
  readonly to: string;
}

/** The part of all cases that have something, 0–1: before, after, and by how much it rose. */
export interface ShareChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/**
 * Compares by the part of cases that have each activity and transition, so that processes of any size compare. In the
 * order of `after`, then what `before` alone has. Cost: linear in both.
 */
export function compareProcesses(before: ProcessGraph, after: ProcessGraph): ProcessDifference {
  const shares = (own: number | undefined, graph: ProcessGraph) =>
    own !== undefined && graph.cases > 0 ? own / graph.cases : 0;
  const change = (old: number | undefined, recent: number | undefined): ShareChange => {
    const [a, b] = [shares(old, before), shares(recent, after)];
    return { before: a, after: b, change: b - a };
  };
  const key = (transition: { readonly from: string; readonly to: string }) =>
    JSON.stringify([transition.from, transition.to]);
  const cases = (graph: ProcessGraph) => ({
    activities: new Map(graph.activities.map(({ id, caseCount }) => [id, caseCount])),
    transitions: new Map(graph.transitions.map((each) => [key(each), each.caseCount])),
  });
  const [old, recent] = [cases(before), cases(after)];
  const onlyBefore = {
    activities: before.activities.filter(({ id }) => !recent.activities.has(id)),
    transitions: before.transitions.filter((each) => !recent.transitions.has(key(each))),
  };
  return {
    activities: [...after.activities, ...onlyBefore.activities].map(({ id }) => ({
      id,
      ...change(old.activities.get(id), recent.activities.get(id)),
    })),
    transitions: [...after.transitions, ...onlyBefore.transitions].map((each) => ({
      from: each.from,
      to: each.to,
      ...change(old.transitions.get(key(each)), recent.transitions.get(key(each))),
    })),
  };
}
