import { countCrossings } from './countCrossings';
import type { Layering } from './layering';
import { createSwitcher } from './switchNeighbours';

export interface OrderOptions {
  /** How often layers are sorted by their neighbours; 0: only small changes of the order they have. */
  readonly sweeps: number;
  /** Whether the first sweep leads up. Sweeps lead down and up by turns. */
  readonly startsUp: boolean;
  /** Whether vertices are sifted at the end, which finds more and takes most of the time. */
  readonly sifts: boolean;
  /** Whether two vertices may change places. */
  readonly maySwitch: (left: number, right: number) => boolean;
}

/** Sifting costs the square of each layer: beyond this sum of squares, neighbours are switched instead. */
const mostSifting = 250_000;

/**
 * Orders the vertices within the layers so that few segments cross, starting from the order they have, and leaves them
 * in the best order met. Barycentres and medians by turns (Sugiyama 1981; Gansner and others 1993), each followed by
 * switching neighbours while it helps; sifting at the end. Gives the place of each vertex in its layer.
 */
export function orderLayers(layering: Layering, options: OrderOptions): Int32Array {
  const { layers, vertexCount } = layering;
  const place = new Int32Array(vertexCount);
  const number = () => {
    for (const layer of layers) layer.forEach((v, i) => (place[v] = i));
  };
  number();
  const { switchAll, siftAll } = createSwitcher(layering, place, options.maySwitch);
  switchAll();
  let best = layers.map((layer) => layer.slice());
  let fewest = options.sweeps > 0 ? countCrossings(layering, place) : 0;
  let idle = 0;

  for (let sweep = 0; sweep < options.sweeps && idle < 4 && fewest > 0; sweep++) {
    const isDown = (sweep % 2 === 0) !== options.startsUp;
    for (let i = 1; i < layers.length; i++) {
      const at = isDown ? i : layers.length - 1 - i;
      const layer = layers[at];
      if (layer) sortLayer(layering, layer, place, isDown, sweep % 4 < 2);
    }
    switchAll();
    const crossings = countCrossings(layering, place);
    if (crossings < fewest) {
      if (crossings < fewest * 0.995) idle = 0;
      fewest = crossings;
      best = layers.map((layer) => layer.slice());
    } else idle++;
  }
  best.forEach((layer, i) => layers[i]?.set(layer));
  number();
  const sifting = layers.reduce((sum, layer) => sum + layer.length ** 2, 0);
  if (options.sifts && sifting <= mostSifting) siftAll();
  return place;
}

/** Sorts a layer by the mean or the median place of each vertex's neighbours; what has none keeps its place. */
function sortLayer(
  { above, below }: Layering,
  layer: Int32Array,
  place: Int32Array,
  isDown: boolean,
  byMedian: boolean,
): void {
  const side = isDown ? above : below;
  const key = new Float64Array(layer.length);
  const free: number[] = [];
  for (let i = 0; i < layer.length; i++) {
    const v = layer[i] ?? 0;
    const from = side.start[v] ?? 0;
    const to = side.start[v + 1] ?? 0;
    if (from === to) {
      key[i] = -1;
      continue;
    }
    free.push(i);
    key[i] = byMedian
      ? medianPlace(side.vertex, place, from, to)
      : meanPlace(side, place, from, to);
  }
  const sorted = free.slice().sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0) || a - b);
  const before = layer.slice();
  free.forEach((slot, i) => (layer[slot] = before[sorted[i] ?? 0] ?? 0));
  for (let i = 0; i < layer.length; i++) place[layer[i] ?? 0] = i;
}

function meanPlace(side: Layering['above'], place: Int32Array, from: number, to: number): number {
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
