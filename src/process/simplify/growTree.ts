import type { FlowEdges } from './flowEdges';

/** The widest way between a root and every node that can be reached. */
export interface WidestTree {
  /** The edge by which each node was reached; -1 for the root and for what cannot be reached. */
  readonly edge: Int32Array;
  /** The smallest count on the way; 0 for what cannot be reached. */
  readonly width: Float64Array;
}

/**
 * The tree of widest ways out of `start`, or into `end`: grown edge by edge, always by the one whose way has the
 * largest smallest count (Prim's method on path widths; Pollack 1960); ties go to the source's, then the target's
 * name. Self-loops take no part. Cost: nodes² + edges.
 */
export function growTree(edges: FlowEdges, root: 'start' | 'end'): WidestTree {
  const { nodeCount, rank } = edges;
  const near = root === 'start' ? edges.from : edges.to;
  const far = root === 'start' ? edges.to : edges.from;
  const leaving: number[][] = Array.from({ length: nodeCount }, () => []);
  near.forEach((node, e) => {
    if (node !== far[e]) leaving[node]?.push(e);
  });
  const best = new Int32Array(nodeCount).fill(-1);
  const width = new Float64Array(nodeCount);
  const isReached = new Uint8Array(nodeCount);

  const beats = (e: number, w: number, other: number, otherWidth: number) => {
    if (other < 0 || w !== otherWidth) return other < 0 || w > otherWidth;
    const source = (rank[edges.from[e] ?? 0] ?? 0) - (rank[edges.from[other] ?? 0] ?? 0);
    if (source !== 0) return source < 0;
    return (rank[edges.to[e] ?? 0] ?? 0) < (rank[edges.to[other] ?? 0] ?? 0);
  };

  let node = root === 'start' ? edges.start : edges.end;
  width[node] = Infinity;
  while (node >= 0) {
    isReached[node] = 1;
    for (const e of leaving[node] ?? []) {
      const next = far[e] ?? 0;
      if (isReached[next]) continue;
      const w = Math.min(width[node] ?? 0, edges.count[e] ?? 0);
      if (beats(e, w, best[next] ?? -1, width[next] ?? 0)) {
        best[next] = e;
        width[next] = w;
      }
    }
    node = -1;
    for (let v = 0; v < nodeCount; v++) {
      if (isReached[v] || (best[v] ?? -1) < 0) continue;
      if (node < 0 || beats(best[v] ?? -1, width[v] ?? 0, best[node] ?? -1, width[node] ?? 0))
        node = v;
    }
  }
  return { edge: best, width };
}
