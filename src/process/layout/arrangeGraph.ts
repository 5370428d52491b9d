import type { ProcessGraph } from '../../model';
import { type FlowEdges, toFlowEdges } from '../simplify/flowEdges';
import { closeGaps } from './closeGaps';
import { orderWithin } from './orderWithin';
import { placeVertices, type PlaceOptions } from './placeVertices';
import { drawLayout } from './drawLayout';
import { endRadius } from './endRadius';
import { loopRoom } from './loopRoom';
import type { LayoutSizes, ProcessLayout } from './processLayout';
import { findReference } from './reference';
import type { Reference } from './referenceOrder';

/** Half the room of a bend beyond the gap: less than none, since lines may run closer together than nodes stand. */
const bendRoom = -2;
const passes = 10;
/** How often the bends of a map are sorted while its nodes keep their order. */
const mostSweeps = 4;
/** How much more a node keeps to its place in the reference than to its neighbours. */
const anchorWeight = 1000;

/** The engine: the order of the graph's reference, coordinates for the given sizes, routes of the edges. */
export function arrangeGraph(graph: ProcessGraph, sizes: LayoutSizes): ProcessLayout {
  const whole = graph.whole ?? graph;
  const reference = findReference(whole);
  const map = toFlowEdges(graph);
  const isLinked = new Set([...map.from, ...map.to]);
  const wholePlace = new Map(whole.activities.map((activity, i) => [activity.id, i]));
  const wholeStart = whole.activities.length;
  const nodes = [
    ...graph.activities.map((activity) => wholePlace.get(activity.id) ?? -1),
    isLinked.has(map.start) ? wholeStart : -1,
    isLinked.has(map.end) ? wholeStart + 1 : -1,
  ];
  // Bends that the reference has no room for would push nodes about if they were sorted anew at each slider step.
  const isDenser = map.from.length > reference.edges.from.length * 1.2;
  const sweeps = isDenser ? 1 : mostSweeps;
  const ordered = orderWithin(reference, map, nodes, { sweeps, sifts: true });
  const { layering } = ordered;
  const wholeX = placeReference(whole, reference, sizes);
  const x = new Float64Array(layering.vertexCount);
  const weight = new Float64Array(layering.vertexCount);
  nodes.forEach((node, v) => {
    x[v] = wholeX[node] ?? 0;
    weight[v] = anchorWeight;
  });
  layering.chains.forEach((chain) => {
    const first = x[chain[0] ?? 0] ?? 0;
    const last = x[chain[chain.length - 1] ?? 0] ?? 0;
    for (let i = 1; i + 1 < chain.length; i++) {
      x[chain[i] ?? 0] = first + ((last - first) * i) / (chain.length - 1);
    }
  });
  const loops = new Set(map.from.filter((from, e) => from === map.to[e]));
  const room = roomOf(map.start, loops, sizes);
  const placed = placeVertices(layering, { ...room, passes, anchor: { x, weight } });
  closeGaps(layering, placed, room);
  return drawLayout(graph, map, nodes, ordered, placed, sizes);
}

/** How much more the most frequent edge keeps straight than the rarest, so that the main flow leads straight on. */
const mostStrength = 1000;

function strengthsOf({ count }: FlowEdges): Float64Array {
  const most = count.reduce((a, b) => Math.max(a, b), 1);
  return Float64Array.from(count, (each) => 1 + mostStrength * (each / most) ** 2);
}

type Room = Pick<PlaceOptions, 'left' | 'right' | 'gap'>;

/** The room of vertices across the direction of the map. */
function roomOf(start: number, loops: ReadonlySet<number>, sizes: LayoutSizes): Room {
  const half = (sizes.direction === 'down' ? sizes.nodeWidth : sizes.nodeHeight) / 2;
  const left = (v: number) => (v < start ? half : v <= start + 1 ? endRadius : bendRoom);
  return {
    left,
    right: (v) => left(v) + (loops.has(v) ? loopRoom : 0),
    gap: sizes.nodeGap / 2,
  };
}

const placedReferences = new WeakMap<
  Reference,
  { readonly key: string; readonly x: Float64Array }
>();

/** The coordinates of the reference's nodes for these sizes; kept until other sizes are asked for. */
function placeReference(
  whole: ProcessGraph,
  reference: Reference,
  sizes: LayoutSizes,
): Float64Array {
  const key = [sizes.direction, sizes.nodeWidth, sizes.nodeHeight, sizes.nodeGap].join();
  const last = placedReferences.get(reference);
  if (last?.key === key) return last.x;
  const { edges, layering } = reference;
  const loops = new Set(edges.from.filter((from, e) => from === edges.to[e]));
  const x = placeVertices(layering, {
    ...roomOf(whole.activities.length, loops, sizes),
    passes,
    strength: strengthsOf(edges),
  });
  placedReferences.set(reference, { key, x });
  return x;
}
