import type { MapEdge, MapNode, MapView } from './mapView';

/** What the walk by keys can stand on. */
export type MapItem =
  | { readonly kind: 'node'; readonly node: MapNode }
  | { readonly kind: 'edge'; readonly edge: MapEdge };

/** The key of an item; no two of a map share one. */
export function itemKey(item: MapItem): string {
  return item.kind === 'node' ? item.node.key : item.edge.key;
}

/** The item of a map with this key. */
export function findItem(view: MapView, key: string | null): MapItem | null {
  if (key === null) return null;
  const node = view.nodes.find((each) => each.key === key);
  if (node) return { kind: 'node', node };
  const edge = view.edges.find((each) => each.key === key);
  return edge ? { kind: 'edge', edge } : null;
}
