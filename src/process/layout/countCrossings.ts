import type { Layering } from './layering';

/**
 * The crossings between all neighbouring layers, each counted with the product of both segments' weights. Accumulator
 * tree (Barth, Jünger, Mutzel 2004). Cost: segments × log of a layer.
 */
export function countCrossings(layering: Layering, place: Int32Array): number {
  let total = 0;
  for (let layer = 1; layer < layering.layers.length; layer++) {
    total += countBetween(layering, place, layer);
  }
  return total;
}

function countBetween({ layers, above }: Layering, place: Int32Array, layer: number): number {
  const tree = new Float64Array((layers[layer - 1]?.length ?? 0) + 1);
  const own = layers[layer] ?? new Int32Array(0);
  let passed = 0;
  let crossings = 0;
  for (const v of own) {
    const from = above.start[v] ?? 0;
    const to = above.start[v + 1] ?? 0;
    for (let i = from; i < to; i++) {
      let before = 0;
      for (let at = (place[above.vertex[i] ?? 0] ?? 0) + 1; at > 0; at &= at - 1)
        before += tree[at] ?? 0;
      // Those further right in the layer above, from vertices further left in this one.
      crossings += (above.weight[i] ?? 1) * (passed - before);
    }
    for (let i = from; i < to; i++) {
      const weight = above.weight[i] ?? 1;
      passed += weight;
      for (let at = (place[above.vertex[i] ?? 0] ?? 0) + 1; at < tree.length; at += at & -at) {
        tree[at] = (tree[at] ?? 0) + weight;
      }
    }
  }
  return crossings;
}
