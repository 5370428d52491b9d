import type { FlowEdges } from '../simplify/flowEdges';
import type { Adjacency, Layering } from './layering';
import { loopRoom } from './loopRoom';

/** A point: across the direction of the map, then along it. */
type Point = readonly [across: number, along: number];

export interface Route {
  readonly points: readonly Point[];
  readonly label: Point;
}

export interface RouteInput {
  readonly map: FlowEdges;
  readonly layering: Layering;
  readonly place: Int32Array;
  readonly across: Float64Array;
  /** Where each layer begins and ends along the direction. */
  readonly bounds: readonly { readonly top: number; readonly bottom: number }[];
  readonly breadthOf: (node: number) => number;
  readonly depthOf: (node: number) => number;
}

/** The most room between two edges that leave a node side by side, in pixels. */
const portGap = 16;

/**
 * The way of each edge: out of a node's border, straight between layers, along the direction through a layer, into the
 * other node's border. Edges at one border stand in the order of where they lead, so that they do not cross there.
 * `null` for an edge with a node that is not in the map.
 */
export function routeEdges(input: RouteInput): (Route | null)[] {
  const { map, layering } = input;
  const portAbove = spreadPorts(input, layering.above);
  const portBelow = spreadPorts(input, layering.below);

  return map.from.map((from, e) => {
    const to = map.to[e] ?? 0;
    if ((layering.layerOf[from] ?? -1) < 0 || (layering.layerOf[to] ?? -1) < 0) return null;
    if (from === to) return routeLoop(input, from);
    const chain = layering.chains[e] ?? new Int32Array(0);
    const first = chain[0] ?? from;
    const second = chain[1] ?? to;
    const beforeLast = chain[chain.length - 2] ?? from;
    const last = chain[chain.length - 1] ?? to;
    const isDip = layering.layerOf[first] === layering.layerOf[last];
    const points: Point[] = [[portBelow(first, second), edgeOf(input, first, 1)]];
    for (let i = 1; i + 1 < chain.length; i++) {
      const bend = chain[i] ?? 0;
      const bounds = input.bounds[layering.layerOf[bend] ?? 0] ?? { top: 0, bottom: 0 };
      points.push([input.across[bend] ?? 0, bounds.top]);
      if (!isDip) points.push([input.across[bend] ?? 0, bounds.bottom]);
    }
    points.push(
      isDip
        ? [portBelow(last, beforeLast), edgeOf(input, last, 1)]
        : [portAbove(last, beforeLast), edgeOf(input, last, -1)],
    );
    if (first !== from) points.reverse();
    return { points, label: middle(points[0] ?? [0, 0], points[1] ?? [0, 0]) };
  });
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** The border of a node on the side of the end (1) or of the start (-1). */
function edgeOf({ layering, bounds, depthOf }: RouteInput, node: number, side: 1 | -1): number {
  const { top, bottom } = bounds[layering.layerOf[node] ?? 0] ?? { top: 0, bottom: 0 };
  return (top + bottom) / 2 + (side * depthOf(node)) / 2;
}

/** Gives where, across, the segment between a node and a vertex of the next layer meets the node's border. */
function spreadPorts(
  { layering, across, breadthOf, place }: RouteInput,
  side: Adjacency,
): (node: number, towards: number) => number {
  const ports = new Map<number, number>();
  const keyOf = (node: number, towards: number) => node * layering.vertexCount + towards;
  for (let node = 0; node < layering.nodeCount; node++) {
    const others = Array.from(
      side.vertex.subarray(side.start[node] ?? 0, side.start[node + 1] ?? 0),
    );
    others.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
    const gap = Math.min(portGap, (breadthOf(node) * 0.8) / others.length);
    others.forEach((other, i) => {
      // Between the same two nodes there may be an edge each way: both keep a port of their own.
      const key = keyOf(node, other);
      const at = (across[node] ?? 0) + (i - (others.length - 1) / 2) * gap;
      if (!ports.has(key)) ports.set(key, at);
      else ports.set(-key - 1, at);
    });
  }
  const used = new Set<number>();
  return (node, towards) => {
    const key = keyOf(node, towards);
    const second = ports.get(-key - 1);
    if (second !== undefined && used.has(key)) return second;
    used.add(key);
    return ports.get(key) ?? across[node] ?? 0;
  };
}

/** Out of the border to the right of the node and back into it. */
function routeLoop(input: RouteInput, node: number): Route {
  const { across, bounds, breadthOf, depthOf, layering } = input;
  const { top, bottom } = bounds[layering.layerOf[node] ?? 0] ?? { top: 0, bottom: 0 };
  const border = (across[node] ?? 0) + breadthOf(node) / 2;
  const along = (top + bottom) / 2;
  const reach = depthOf(node) / 4;
  const far = border + loopRoom * 0.75;
  const points: Point[] = [
    [border, along - reach],
    [far, along - reach],
    [far, along + reach],
    [border, along + reach],
  ];
  return { points, label: [far, along] };
}
