import type { Insight } from '../model';
import { fingerprintInsight } from './fingerprintInsight';

/**
 * Puts the copies of a finding together: insights of one id, of one fingerprint, or linked by `supersedesId` over any
 * number of links. Groups come in the order of their first member. Union-find over positions: near O(n).
 */
export function groupCopies(insights: readonly Insight[]): Insight[][] {
  const firstOfId = new Map<string, number>();
  const firstOfFingerprint = new Map<string, number>();
  // Each position points towards the first of its group.
  const parents = new Uint32Array(insights.length);
  insights.forEach((insight, index) => {
    parents[index] = index;
    joinFirst(parents, firstOfId, insight.id, index);
    joinFirst(parents, firstOfFingerprint, fingerprintInsight(insight), index);
  });
  insights.forEach(({ supersedesId }, index) => {
    const replaced = typeof supersedesId === 'string' ? firstOfId.get(supersedesId) : undefined;
    if (replaced !== undefined) union(parents, replaced, index);
  });

  const groups: Insight[][] = [];
  const places = new Uint32Array(insights.length);
  insights.forEach((insight, index) => {
    const first = root(parents, index);
    if (first === index) places[index] = groups.push([insight]) - 1;
    else groups[places[first] ?? 0]?.push(insight);
  });
  return groups;
}

function joinFirst(
  parents: Uint32Array,
  firsts: Map<string, number>,
  key: string,
  index: number,
): void {
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, index);
  else union(parents, first, index);
}

/** The smaller root stays one, so that a root is always the first of its group. */
function union(parents: Uint32Array, a: number, b: number): void {
  const x = root(parents, a);
  const y = root(parents, b);
  parents[Math.max(x, y)] = Math.min(x, y);
}

/** Halves the way on the way, so that later walks are short. */
function root(parents: Uint32Array, index: number): number {
  let at = index;
  for (;;) {
    const parent = parents[at] ?? at;
    if (parent === at) return at;
    parents[at] = parents[parent] ?? parent;
    at = parent;
  }
}
