import { type MapItem, itemKey } from './mapItem';
import type { MapEdge, MapNode, MapView } from './mapView';

/** The item after `from` in a list, the first after the last; `from` itself when the list is empty. */
export function nextOf(items: readonly MapItem[], from: MapItem): MapItem {
  const at = items.findIndex((item) => itemKey(item) === itemKey(from));
  return items[(at + 1) % Math.max(1, items.length)] ?? from;
}

/** What is marked as a bottleneck: paths, then activities. */
export function bottlenecksOf({ nodes, edges }: MapView): MapItem[] {
  return [
    ...edges.filter(({ mark }) => mark === 'bottleneck').map(toPath),
    ...nodes.filter(({ mark }) => mark === 'bottleneck').map(toActivity),
  ];
}

/** The paths that lead back to the same or an earlier layer, the most frequent first. */
export function reworkOf({ nodes, edges }: MapView): MapItem[] {
  const layerOf = new Map(nodes.map(({ id, layer }) => [id, layer]));
  return edges
    .filter(({ from, to }) => (layerOf.get(to) ?? 0) <= (layerOf.get(from) ?? 0))
    .sort((a, b) => b.count - a.count)
    .map(toPath);
}

/** The next shown activity of the happy path, its end after the last; its first one from anywhere else. */
export function nextOnPath(view: MapView, from: MapItem, path: readonly string[]): MapItem {
  const shown = path.flatMap((id) => view.nodes.find((node) => node.id === id) ?? []);
  const id = from.kind === 'node' ? from.node.id : from.edge.from;
  const at = shown.findIndex((node) => node.id === id);
  const next = shown[at + 1] ?? view.nodes.find(({ kind }) => kind === 'end');
  return next ? toActivity(next) : from;
}

/** The node of the next layer that stands nearest; absent beyond the first and the last. */
export function nearestInLayer({ nodes }: MapView, from: MapNode, by: 1 | -1): MapNode | undefined {
  const beyond = nodes.filter(({ layer }) => (layer - from.layer) * by > 0);
  const layer = beyond.reduce(
    (nearest, node) => Math.min(nearest, (node.layer - from.layer) * by),
    Infinity,
  );
  const distance = (node: MapNode) => (node.x - from.x) ** 2 + (node.y - from.y) ** 2;
  return beyond
    .filter((node) => (node.layer - from.layer) * by === layer)
    .sort((a, b) => distance(a) - distance(b))[0];
}

function toPath(edge: MapEdge): MapItem {
  return { kind: 'edge', edge };
}

function toActivity(node: MapNode): MapItem {
  return { kind: 'node', node };
}
