import type { FlowEdges } from '../simplify/flowEdges';
import { buildLayering, type Layering } from './layering';
import { orderLayers, type OrderOptions } from './orderLayers';
import type { Reference } from './referenceOrder';

/** A map in layers, ordered as its reference is. */
export interface OrderedMap {
  readonly layering: Layering;
  readonly place: Int32Array;
  /** The layer of the reference that each layer was. */
  readonly rankOf: readonly number[];
}

/**
 * Orders a map of some of the reference's nodes and any edges between them. Nodes keep the reference's order; bends
 * start where the reference has them, or on the straight line, and move to where they cross least. `nodes` says which
 * node of the reference each node of the map is; -1 leaves a node out.
 */
export function orderWithin(
  reference: Reference,
  map: FlowEdges,
  nodes: readonly number[],
  { sweeps, sifts }: Pick<OrderOptions, 'sweeps' | 'sifts'>,
): OrderedMap {
  const rank = Int32Array.from(nodes, (node) => reference.rank[node] ?? 0);
  const isShown = nodes.map((node) => node >= 0);
  const layering = buildLayering(map, rank, isShown, () => 1);
  const rankOf = [...new Set(Array.from(rank).filter((_, v) => isShown[v]))].sort((a, b) => a - b);
  const at = startPlaces(reference, map, nodes, layering, rankOf);
  for (const layer of layering.layers) {
    layer.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b);
  }
  const place = orderLayers(layering, { sweeps, startsUp: false, sifts, keepsNodes: true });
  return { layering, place, rankOf };
}

/** Where each vertex of the map stands in the reference, as a share of its layer's width. */
function startPlaces(
  reference: Reference,
  map: FlowEdges,
  nodes: readonly number[],
  layering: Layering,
  rankOf: readonly number[],
): Float64Array {
  const { layering: whole, place, edges } = reference;
  const share = (vertex: number) => {
    const layer = whole.layers[whole.layerOf[vertex] ?? 0];
    return ((place[vertex] ?? 0) + 0.5) / Math.max(1, layer?.length ?? 1);
  };
  const size = edges.nodeCount;
  const chainOf = new Map(
    whole.chains.map((chain, e) => [(edges.from[e] ?? 0) * size + (edges.to[e] ?? 0), chain]),
  );
  const at = new Float64Array(layering.vertexCount);
  nodes.forEach((node, v) => (at[v] = node < 0 ? 0 : share(node)));
  layering.chains.forEach((chain, e) => {
    const from = nodes[map.from[e] ?? 0] ?? -1;
    const to = nodes[map.to[e] ?? 0] ?? -1;
    const known = chainOf.get(from * size + to);
    const byLayer = new Map(known && Array.from(known, (v) => [whole.layerOf[v] ?? 0, v]));
    const first = at[chain[0] ?? 0] ?? 0;
    const last = at[chain[chain.length - 1] ?? 0] ?? 0;
    for (let i = 1; i + 1 < chain.length; i++) {
      const bend = chain[i] ?? 0;
      const vertex = byLayer.get(rankOf[layering.layerOf[bend] ?? 0] ?? -1);
      at[bend] =
        vertex === undefined ? first + ((last - first) * i) / (chain.length - 1) : share(vertex);
    }
  });
  return at;
}
