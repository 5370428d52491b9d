import type { FlowEdges } from '../simplify/flowEdges';

/**
 * A graph in layers: each vertex stands in one, and each segment joins two neighbouring layers. The first vertices are
 * the graph's nodes, by their numbers; the others are bends, where an edge passes through a layer.
 */
export interface Layering {
  readonly nodeCount: number;
  readonly vertexCount: number;
  readonly layerOf: Int32Array;
  /** The vertices of each layer, from left to right. */
  readonly layers: Int32Array[];
  /** Segments to the layer above: vertex `v` has the entries from `start[v]` up to `start[v + 1]`. */
  readonly above: Adjacency;
  readonly below: Adjacency;
  /**
   * The vertices of each edge from top to bottom; empty for self-loops. An edge within a layer has the one node, a bend
   * in the layer below, and the other node.
   */
  readonly chains: readonly Int32Array[];
  /** The edge that a bend belongs to; -1 for nodes. */
  readonly edgeOf: Int32Array;
}

export interface Adjacency {
  readonly start: Int32Array;
  readonly vertex: Int32Array;
  readonly weight: Float64Array;
  /** The edge that each segment is of. */
  readonly edge: Int32Array;
}

/**
 * Puts the nodes that `isShown` into layers by their rank, without empty layers, and cuts the edges into segments.
 * Vertices of a layer stand in the order of their numbers. Cost: the sum of the edges' lengths.
 */
export function buildLayering(
  edges: FlowEdges,
  rank: Int32Array,
  isShown: readonly boolean[],
  weightOf: (edge: number) => number,
): Layering {
  const { nodeCount, from, to } = edges;
  const used = [...new Set(Array.from(rank).filter((_, v) => isShown[v]))].sort((a, b) => a - b);
  const layerOfRank = new Map(used.map((r, i) => [r, i]));
  const layerList: number[] = Array.from(rank, (r, v) =>
    isShown[v] ? (layerOfRank.get(r) ?? 0) : -1,
  );
  const edgeList: number[] = Array.from(rank, () => -1);
  const chains: Int32Array[] = [];
  const upper: number[] = [];
  const lower: number[] = [];
  const weights: number[] = [];
  const edgeOfSegment: number[] = [];

  from.forEach((a, e) => {
    const b = to[e] ?? 0;
    const isDown = (layerList[a] ?? 0) < (layerList[b] ?? 0);
    const [top, bottom] = isDown ? [a, b] : [b, a];
    const first = layerList[top] ?? 0;
    const last = layerList[bottom] ?? 0;
    if (a === b) {
      chains.push(new Int32Array(0));
      return;
    }
    if (first === last) {
      // No segment lies within a layer: the edge dips into the one below.
      const bend = layerList.push(first + 1) - 1;
      edgeList.push(e);
      upper.push(a, b);
      lower.push(bend, bend);
      weights.push(weightOf(e), weightOf(e));
      edgeOfSegment.push(e, e);
      chains.push(Int32Array.of(a, bend, b));
      return;
    }
    const chain = new Int32Array(last - first + 1);
    chain[0] = top;
    chain[last - first] = bottom;
    for (let layer = first + 1; layer < last; layer++) {
      chain[layer - first] = layerList.push(layer) - 1;
      edgeList.push(e);
    }
    for (let i = 1; i < chain.length; i++) {
      upper.push(chain[i - 1] ?? 0);
      lower.push(chain[i] ?? 0);
      weights.push(weightOf(e));
      edgeOfSegment.push(e);
    }
    chains.push(chain);
  });

  const layers: number[][] = used.map(() => []);
  layerList.forEach((layer, v) => layers[layer]?.push(v));
  return {
    nodeCount,
    vertexCount: layerList.length,
    layerOf: Int32Array.from(layerList),
    layers: layers.map((layer) => Int32Array.from(layer)),
    above: adjacency(lower, upper, weights, edgeOfSegment, layerList.length),
    below: adjacency(upper, lower, weights, edgeOfSegment, layerList.length),
    chains,
    edgeOf: Int32Array.from(edgeList),
  };
}

function adjacency(
  of: readonly number[],
  other: readonly number[],
  weights: readonly number[],
  edges: readonly number[],
  vertexCount: number,
): Adjacency {
  const start = new Int32Array(vertexCount + 1);
  for (const v of of) start[v + 1] = (start[v + 1] ?? 0) + 1;
  for (let v = 0; v < vertexCount; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0);
  const next = start.slice();
  const vertex = new Int32Array(of.length);
  const weight = new Float64Array(of.length);
  const edge = new Int32Array(of.length);
  of.forEach((v, i) => {
    const at = next[v] ?? 0;
    vertex[at] = other[i] ?? 0;
    weight[at] = weights[i] ?? 1;
    edge[at] = edges[i] ?? 0;
    next[v] = at + 1;
  });
  return { start, vertex, weight, edge };
}
