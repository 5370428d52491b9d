import type { FlowEdges } from '../simplify/flowEdges';

/**
 * The layer of each node: every edge leads down by at least one layer in the sequence `place`. First as far up as
 * possible (longest path), then each node is moved between its neighbours to where its edges are shortest in sum,
 * until nothing moves. The end lies below all. Cost: a few passes over the edges.
 */
export function assignRanks(edges: FlowEdges, place: Int32Array): Int32Array {
  const { nodeCount, start, end, from, to } = edges;
  const above: number[][] = Array.from({ length: nodeCount }, () => []);
  const below: number[][] = Array.from({ length: nodeCount }, () => []);
  from.forEach((a, e) => {
    const b = to[e] ?? 0;
    if (a === b) return;
    const isDown = (place[a] ?? 0) < (place[b] ?? 0);
    below[isDown ? a : b]?.push(isDown ? b : a);
    above[isDown ? b : a]?.push(isDown ? a : b);
  });
  const sequence = Array.from(place, (_, v) => v).sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
  const rank = new Int32Array(nodeCount);
  for (const v of sequence) {
    let own = v === start ? 0 : 1;
    for (const u of above[v] ?? []) own = Math.max(own, (rank[u] ?? 0) + 1);
    rank[v] = own;
  }
  let lowest = 1;
  for (let v = 0; v < nodeCount; v++) if (v !== end) lowest = Math.max(lowest, rank[v] ?? 0);
  rank[end] = lowest + 1;

  for (let pass = 0; pass < 8; pass++) {
    let hasMoved = false;
    for (let i = sequence.length - 1; i >= 0; i--) {
      const v = sequence[pass % 2 === 0 ? i : sequence.length - 1 - i] ?? 0;
      if (v === start || v === end) continue;
      const ups = above[v] ?? [];
      const downs = below[v] ?? [];
      let highest = 1;
      let deepest = lowest;
      for (const u of ups) highest = Math.max(highest, (rank[u] ?? 0) + 1);
      for (const u of downs) deepest = Math.min(deepest, (rank[u] ?? 0) - 1);
      const own = rank[v] ?? 0;
      // The sum of lengths falls in one direction until the neighbours' constraint stops it.
      const best = downs.length > ups.length ? deepest : downs.length < ups.length ? highest : own;
      if (best !== own && best >= highest && best <= deepest) {
        rank[v] = best;
        hasMoved = true;
      }
    }
    if (!hasMoved) break;
  }
  return rank;
}
