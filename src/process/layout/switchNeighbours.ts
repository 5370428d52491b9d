import type { Adjacency, Layering } from './layering';

const mostPasses = 6;
/** So far along its layer a vertex is sifted: what is farther hardly ever crosses less, and would cost most. */
const siftReach = 12;

/** Takes away crossings by small changes of layers and places, until nothing is gained any more. */
export interface Switcher {
  /** Switches neighbours (Eades and Kelly 1986). */
  readonly switchAll: () => void;
  /** Moves single vertices along their layer: finds more, and costs the square of a layer. */
  readonly siftAll: () => void;
}

export function createSwitcher(
  layering: Layering,
  place: Int32Array,
  maySwitch: (left: number, right: number) => boolean,
): Switcher {
  const { layers, above, below } = layering;
  const sorted = [sortable(above), sortable(below)] as const;

  const switchLayer = (layer: Int32Array): number => {
    let gained = 0;
    for (const side of sorted) for (const v of layer) sortByPlace(side, v, place);
    for (let pass = 0; pass < mostPasses; pass++) {
      let gainedNow = 0;
      for (let i = 1; i < layer.length; i++) {
        const left = layer[i - 1] ?? 0;
        const right = layer[i] ?? 0;
        if (!maySwitch(left, right)) continue;
        const gain =
          crossingsSaved(sorted[0], left, right) + crossingsSaved(sorted[1], left, right);
        if (gain <= 0) continue;
        layer[i - 1] = right;
        layer[i] = left;
        place[right] = i - 1;
        place[left] = i;
        gainedNow += gain;
      }
      gained += gainedNow;
      if (gainedNow === 0) break;
    }
    return gained;
  };

  /** Moves each vertex of a layer to the place where it crosses least (sifting; Matuszewski and others 1999). */
  const siftLayer = (layer: Int32Array): number => {
    for (const side of sorted) for (const v of layer) sortByPlace(side, v, place);
    let gained = 0;
    for (const v of layer.slice()) {
      const from = place[v] ?? 0;
      let bestAt = from;
      let best = 0;
      for (const step of [1, -1]) {
        let saved = 0;
        const last = Math.min(layer.length - 1, Math.max(0, from + step * siftReach));
        for (let at = from; at !== last;) {
          at += step;
          const other = layer[at] ?? 0;
          const [left, right] = step > 0 ? [v, other] : [other, v];
          if (!maySwitch(left, right)) break;
          saved += crossingsSaved(sorted[0], left, right) + crossingsSaved(sorted[1], left, right);
          if (saved > best) {
            best = saved;
            bestAt = at;
          }
        }
      }
      if (bestAt === from) continue;
      gained += best;
      const step = bestAt > from ? 1 : -1;
      for (let at = from; at !== bestAt; at += step) {
        const moved = layer[at + step] ?? 0;
        layer[at] = moved;
        place[moved] = at;
      }
      layer[bestAt] = v;
      place[v] = bestAt;
    }
    return gained;
  };

  /** A layer is looked at again only while it or one beside it keeps changing. */
  const goThrough = (improve: (layer: Int32Array) => number) => {
    let hasChanged = layers.map(() => true);
    for (let pass = 0; pass < mostPasses && hasChanged.includes(true); pass++) {
      const before = hasChanged;
      const now = layers.map(() => false);
      layers.forEach((layer, i) => {
        const isDue =
          before[i] === true ||
          before[i + 1] === true ||
          before[i - 1] === true ||
          now[i - 1] === true;
        if (isDue) now[i] = improve(layer) > 0;
      });
      hasChanged = now;
    }
  };
  return { switchAll: () => goThrough(switchLayer), siftAll: () => goThrough(siftLayer) };
}

/** The neighbours of an adjacency with their places, by which they are kept sorted. */
interface SortedSide extends Omit<Adjacency, 'edge'> {
  readonly places: Int32Array;
}

function sortable({ start, vertex, weight }: Adjacency): SortedSide {
  return {
    start,
    vertex: vertex.slice(),
    weight: weight.slice(),
    places: new Int32Array(vertex.length),
  };
}

/** Insertion sort: the neighbours are few, and nearly in order from the last time. */
function sortByPlace(
  { start, vertex, weight, places }: SortedSide,
  v: number,
  place: Int32Array,
): void {
  const from = start[v] ?? 0;
  const to = start[v + 1] ?? 0;
  for (let i = from; i < to; i++) {
    const neighbour = vertex[i] ?? 0;
    const own = place[neighbour] ?? 0;
    const w = weight[i] ?? 1;
    let j = i;
    for (; j > from && (places[j - 1] ?? 0) > own; j--) {
      places[j] = places[j - 1] ?? 0;
      vertex[j] = vertex[j - 1] ?? 0;
      weight[j] = weight[j - 1] ?? 1;
    }
    places[j] = own;
    vertex[j] = neighbour;
    weight[j] = w;
  }
}

/** Crossings of the segments of `left` and `right` on one side, less those after the switch. */
function crossingsSaved(
  { start, weight, places }: SortedSide,
  left: number,
  right: number,
): number {
  const leftEnd = start[left + 1] ?? 0;
  const rightFrom = start[right] ?? 0;
  const rightEnd = start[right + 1] ?? 0;
  const leftFrom = start[left] ?? 0;
  if (leftFrom === leftEnd || rightFrom === rightEnd) return 0;
  if (leftEnd - leftFrom === 1 && rightEnd - rightFrom === 1) {
    const apart = (places[leftFrom] ?? 0) - (places[rightFrom] ?? 0);
    return Math.sign(apart) * (weight[leftFrom] ?? 1) * (weight[rightFrom] ?? 1);
  }
  let saved = 0;
  let below = rightFrom;
  let notAbove = rightFrom;
  let weightBelow = 0;
  let weightNotAbove = 0;
  let total = 0;
  for (let i = rightFrom; i < rightEnd; i++) total += weight[i] ?? 1;
  for (let i = leftFrom; i < leftEnd; i++) {
    const own = places[i] ?? 0;
    for (; below < rightEnd && (places[below] ?? 0) < own; below++)
      weightBelow += weight[below] ?? 1;
    for (; notAbove < rightEnd && (places[notAbove] ?? 0) <= own; notAbove++) {
      weightNotAbove += weight[notAbove] ?? 1;
    }
    saved += (weight[i] ?? 1) * (weightBelow - (total - weightNotAbove));
  }
  return saved;
}
