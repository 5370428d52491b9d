import type { Layering } from './layering';

export interface PlaceOptions {
  /** Half the room that each vertex needs to its left and right. */
  readonly left: (vertex: number) => number;
  readonly right: (vertex: number) => number;
  readonly gap: number;
  readonly passes: number;
  /** How much each edge matters: the strongest run straight, the others give way to them. @default all alike */
  readonly strength?: Float64Array | undefined;
  /** Where a vertex should stand if it can, and how strongly; weight 0: anywhere. */
  readonly anchor?: { readonly x: Float64Array; readonly weight: Float64Array } | undefined;
}

/**
 * The x of each vertex: the order within layers stays, nothing overlaps, and segments are as upright as can be, those
 * between bends most of all, so that long edges run straight. Each layer in turn is fitted to the one before it by
 * isotonic regression (pool adjacent violators; Barlow and others 1972). Cost: vertices and segments × passes.
 */
export function placeVertices(layering: Layering, options: PlaceOptions): Float64Array {
  const { layers, nodeCount, vertexCount } = layering;
  const x = new Float64Array(vertexCount);
  const offset = new Float64Array(vertexCount);
  for (const layer of layers) {
    let at = 0;
    layer.forEach((v, i) => {
      const before = layer[i - 1];
      if (before !== undefined) at += options.right(before) + options.gap + options.left(v);
      offset[v] = at;
    });
    for (const v of layer)
      x[v] = options.anchor ? (options.anchor.x[v] ?? 0) : (offset[v] ?? 0) - at / 2;
  }
  const fit = createFitter(layering, offset, x);
  const pull = (v: number, w: number) =>
    v < nodeCount ? (w < nodeCount ? 1 : 2) : w < nodeCount ? 2 : 8;

  for (let pass = 0; pass < options.passes; pass++) {
    const isLast = pass >= options.passes - 2;
    for (let i = 0; i < layers.length; i++) {
      const layer = layers[pass % 2 === 0 ? i : layers.length - 1 - i];
      if (!layer) continue;
      fit(layer, (v) => {
        let sum = 0;
        let weight = 0;
        const anchored = options.anchor?.weight[v] ?? 0;
        if (anchored > 0) {
          sum += (options.anchor?.x[v] ?? 0) * anchored;
          weight += anchored;
        }
        for (const side of [layering.above, layering.below]) {
          if (!isLast && (side === layering.above) !== (pass % 2 === 0)) continue;
          for (let s = side.start[v] ?? 0; s < (side.start[v + 1] ?? 0); s++) {
            const other = side.vertex[s] ?? 0;
            const strength = pull(v, other) * (options.strength?.[side.edge[s] ?? 0] ?? 1);
            sum += (x[other] ?? 0) * strength;
            weight += strength;
          }
        }
        return weight > 0 ? [sum / weight, weight] : [x[v] ?? 0, 0.01];
      });
    }
  }
  return x;
}

type Wish = (vertex: number) => readonly [x: number, weight: number];

function createFitter(layering: Layering, offset: Float64Array, x: Float64Array) {
  const longest = layering.layers.reduce((most, layer) => Math.max(most, layer.length), 0);
  const mean = new Float64Array(longest);
  const weight = new Float64Array(longest);
  const size = new Int32Array(longest);

  return (layer: Int32Array, wish: Wish): void => {
    let blocks = 0;
    for (const v of layer) {
      const [wanted, strength] = wish(v);
      let m = wanted - (offset[v] ?? 0);
      let w = strength;
      let n = 1;
      while (blocks > 0 && (mean[blocks - 1] ?? 0) > m) {
        blocks--;
        const before = weight[blocks] ?? 0;
        m = (m * w + (mean[blocks] ?? 0) * before) / (w + before);
        w += before;
        n += size[blocks] ?? 0;
      }
      mean[blocks] = m;
      weight[blocks] = w;
      size[blocks] = n;
      blocks++;
    }
    let i = 0;
    for (let b = 0; b < blocks; b++) {
      for (let n = size[b] ?? 0; n > 0; n--) {
        const v = layer[i++] ?? 0;
        x[v] = (mean[b] ?? 0) + (offset[v] ?? 0);
      }
    }
  };
}
