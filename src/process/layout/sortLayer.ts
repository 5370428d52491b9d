import type { Adjacency, Layering } from './layering';

/** Sorts a layer by where the neighbours of its vertices in the layer above (or below) stand. */
export type LayerSorter = (layer: Int32Array, byAbove: boolean, byMedian: boolean) => void;

/**
 * Sorts layers by the mean or the median place of each vertex's neighbours; a vertex without any keeps its place. With
 * `keepsNodes`, nodes that would change places stand at their common mean instead, and only bends move past them.
 */
export function createSorter(
  { above, below, layers, nodeCount }: Layering,
  place: Int32Array,
  keepsNodes: boolean,
): LayerSorter {
  const longest = layers.reduce((most, layer) => Math.max(most, layer.length), 0);
  const key = new Float64Array(longest);
  const slots = new Int32Array(longest);
  const sorted = new Int32Array(longest);
  const sortedKey = new Float64Array(longest);

  return (layer, byAbove, byMedian) => {
    const side = byAbove ? above : below;
    let free = 0;
    for (let i = 0; i < layer.length; i++) {
      const v = layer[i] ?? 0;
      const from = side.start[v] ?? 0;
      const to = side.start[v + 1] ?? 0;
      key[i] =
        from === to
          ? NaN
          : byMedian
            ? medianPlace(side.vertex, place, from, to)
            : meanPlace(side, place, from, to);
      if (from < to || (keepsNodes && v < nodeCount)) slots[free++] = i;
    }
    if (keepsNodes) poolNodes(layer, key, nodeCount);
    // Insertion sort: stable, and a layer is nearly in order from the last time.
    for (let n = 0; n < free; n++) {
      const slot = slots[n] ?? 0;
      const own = key[slot] ?? 0;
      let j = n;
      for (; j > 0 && (sortedKey[j - 1] ?? 0) > own; j--) {
        sortedKey[j] = sortedKey[j - 1] ?? 0;
        sorted[j] = sorted[j - 1] ?? 0;
      }
      sortedKey[j] = own;
      sorted[j] = layer[slot] ?? 0;
    }
    for (let n = 0; n < free; n++) layer[slots[n] ?? 0] = sorted[n] ?? 0;
    for (let i = 0; i < layer.length; i++) place[layer[i] ?? 0] = i;
  };
}

/** Makes the keys of nodes rise along the layer (pool adjacent violators); what has no key stands at the one before. */
function poolNodes(layer: Int32Array, key: Float64Array, nodeCount: number): void {
  const slots: number[] = [];
  const means: number[] = [];
  const sizes: number[] = [];
  for (let i = 0; i < layer.length; i++) {
    if ((layer[i] ?? 0) >= nodeCount) continue;
    slots.push(i);
    const own = key[i] ?? NaN;
    let mean = Number.isNaN(own) ? (means.at(-1) ?? 0) : own;
    let size = 1;
    for (let last = means.at(-1); last !== undefined && last > mean; last = means.at(-1)) {
      const before = sizes.pop() ?? 0;
      means.pop();
      mean = (mean * size + last * before) / (size + before);
      size += before;
    }
    means.push(mean);
    sizes.push(size);
  }
  let next = 0;
  means.forEach((mean, block) => {
    for (let n = sizes[block] ?? 0; n > 0; n--) key[slots[next++] ?? 0] = mean;
  });
}

function meanPlace(side: Adjacency, place: Int32Array, from: number, to: number): number {
  let sum = 0;
  let weight = 0;
  for (let i = from; i < to; i++) {
    sum += (place[side.vertex[i] ?? 0] ?? 0) * (side.weight[i] ?? 1);
    weight += side.weight[i] ?? 1;
  }
  return sum / weight;
}

/** Of an even number, the mean of the middle two, leaning to where neighbours are closer together. */
function medianPlace(vertex: Int32Array, place: Int32Array, from: number, to: number): number {
  if (to - from === 1) return place[vertex[from] ?? 0] ?? 0;
  const places = new Int32Array(to - from);
  for (let i = from; i < to; i++) places[i - from] = place[vertex[i] ?? 0] ?? 0;
  places.sort();
  const middle = places.length >> 1;
  const right = places[middle] ?? 0;
  if (places.length % 2 === 1) return right;
  const left = places[middle - 1] ?? 0;
  if (places.length === 2) return (left + right) / 2;
  const spreadLeft = left - (places[0] ?? 0);
  const spreadRight = (places[places.length - 1] ?? 0) - right;
  if (spreadLeft + spreadRight === 0) return (left + right) / 2;
  return (left * spreadRight + right * spreadLeft) / (spreadLeft + spreadRight);
}
