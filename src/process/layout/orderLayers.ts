import { countCrossings } from './countCrossings';
import type { Layering } from './layering';
import { createSorter } from './sortLayer';
import { createSwitcher } from './switchNeighbours';

export interface OrderOptions {
  /** How often layers are sorted by their neighbours; 0: only small changes of the order they have. */
  readonly sweeps: number;
  /** Whether the first sweep leads up. Sweeps lead down and up by turns. */
  readonly startsUp: boolean;
  /** Whether vertices are sifted at the end, which finds more and takes most of the time. */
  readonly sifts: boolean;
  /** Whether nodes keep the order that they have within their layer, and only bends move. */
  readonly keepsNodes: boolean;
}

/** Sifting costs the square of each layer: beyond this sum of squares, neighbours are switched instead. */
const mostSifting = 250_000;

/**
 * Orders the vertices within the layers so that few segments cross, starting from the order they have, and leaves them
 * in the best order met. Barycentres and medians by turns (Sugiyama 1981; Gansner and others 1993), each followed by
 * switching neighbours while it helps; sifting at the end. Gives the place of each vertex in its layer.
 */
export function orderLayers(layering: Layering, options: OrderOptions): Int32Array {
  const { layers, vertexCount, nodeCount } = layering;
  const { keepsNodes } = options;
  const place = new Int32Array(vertexCount);
  const number = () => {
    for (const layer of layers) layer.forEach((v, i) => (place[v] = i));
  };
  number();
  const { switchAll, siftAll } = createSwitcher(
    layering,
    place,
    (left, right) => !keepsNodes || left >= nodeCount || right >= nodeCount,
  );
  const sortLayer = createSorter(layering, place, keepsNodes);
  switchAll();
  let best = layers.map((layer) => layer.slice());
  let fewest = options.sweeps > 0 ? countCrossings(layering, place) : 0;
  let idle = 0;

  for (let sweep = 0; sweep < options.sweeps && idle < 4 && fewest > 0; sweep++) {
    const isDown = (sweep % 2 === 0) !== options.startsUp;
    for (let i = 1; i < layers.length; i++) {
      const at = isDown ? i : layers.length - 1 - i;
      const layer = layers[at];
      if (layer) sortLayer(layer, isDown, sweep % 4 < 2);
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
