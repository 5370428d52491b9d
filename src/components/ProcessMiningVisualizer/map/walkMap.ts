import { type MapItem, findItem } from './mapItem';
import { bottlenecksOf, nearestInLayer, nextOf, nextOnPath, reworkOf } from './walkTargets';
import type { MapEdge, MapNode, MapView } from './mapView';

/** A step of the walk along a map's paths. */
export type WalkStep =
  | 'forward'
  | 'back'
  | 'slowestForward'
  | 'slowestBack'
  | 'next'
  | 'previous'
  | 'nextPath'
  | 'previousPath'
  | 'start'
  | 'end'
  | 'layerDown'
  | 'layerUp'
  | 'bottleneck'
  | 'rework'
  | 'happyPath';

/**
 * Where a step leads; the same item when it leads nowhere. From an activity `forward` goes to its most frequent
 * successor, `next` to its neighbour in the layer, `nextPath` to its most frequent path out. From a path `forward` goes
 * to where it leads and `next` and `nextPath` to the next frequent path out of the same activity, `previousPath` to the
 * next path into the activity where it leads. `happyPath` are activities' ids.
 */
export function walkMap(
  view: MapView,
  at: string | null,
  step: WalkStep,
  happyPath: readonly string[] = [],
): MapItem | null {
  const item = findItem(view, at) ?? firstItem(view);
  if (item === null || step === 'start') return firstItem(view);
  if (step === 'end') return toItem(view.nodes.find(({ kind }) => kind === 'end')) ?? item;
  if (step === 'bottleneck') return nextOf(bottlenecksOf(view), item);
  if (step === 'rework') return nextOf(reworkOf(view), item);
  if (step === 'happyPath') return nextOnPath(view, item, happyPath);
  if (at === null) return item;
  return (
    (item.kind === 'node' ? fromNode(view, item.node, step) : fromEdge(view, item.edge, step)) ??
    item
  );
}

/** The start of cases; without one the first activity. */
function firstItem(view: MapView): MapItem | null {
  return toItem(view.nodes.find(({ kind }) => kind === 'start') ?? view.nodes[0]);
}

/** The next activity, after the one of `at` and in the order of the map, whose name begins with the typed letters. */
export function findByName(view: MapView, at: string | null, typed: string): MapItem | null {
  const wanted = typed.toLowerCase();
  const from = view.nodes.findIndex(({ key }) => key === at);
  // A second letter goes on looking at the same activity, a first one at the next.
  const skip = typed.length > 1 ? 0 : 1;
  const ordered = view.nodes.map(
    (_, i) => view.nodes[(Math.max(0, from) + skip + i) % view.nodes.length],
  );
  return toItem(
    ordered.find(
      (node) => node?.kind === 'activity' && node.label.toLowerCase().startsWith(wanted),
    ),
  );
}

function fromNode(view: MapView, node: MapNode, step: WalkStep): MapItem | null {
  switch (step) {
    case 'forward':
      return endOf(view, pathsOf(view, node.id, 'from', 'count')[0], 'to');
    case 'back':
      return endOf(view, pathsOf(view, node.id, 'to', 'count')[0], 'from');
    case 'slowestForward':
      return toPath(pathsOf(view, node.id, 'from', 'totalMs')[0]);
    case 'slowestBack':
      return toPath(pathsOf(view, node.id, 'to', 'totalMs')[0]);
    case 'nextPath':
      return toPath(pathsOf(view, node.id, 'from', 'count')[0]);
    case 'previousPath':
      return toPath(pathsOf(view, node.id, 'to', 'count')[0]);
    case 'next':
    case 'previous':
      return toItem(neighbourOf(view, node, step === 'next' ? 1 : -1));
    case 'layerDown':
    case 'layerUp':
      return toItem(nearestInLayer(view, node, step === 'layerDown' ? 1 : -1));
    default:
      return null;
  }
}

function fromEdge(view: MapView, edge: MapEdge, step: WalkStep): MapItem | null {
  if (step === 'forward' || step === 'slowestForward') return endOf(view, edge, 'to');
  if (step === 'back' || step === 'slowestBack') return endOf(view, edge, 'from');
  if (step === 'layerDown' || step === 'layerUp') return null;
  const beside =
    step === 'previousPath'
      ? pathsOf(view, edge.to, 'to', 'count')
      : pathsOf(view, edge.from, 'from', 'count');
  const at = beside.findIndex(({ key }) => key === edge.key);
  const by = step === 'previous' ? -1 : 1;
  return toPath(beside[(at + by + beside.length) % beside.length]);
}

/** The paths out of (`from`) or into (`to`) a node, the largest first. */
function pathsOf(
  view: MapView,
  id: string,
  side: 'from' | 'to',
  by: 'count' | 'totalMs',
): MapEdge[] {
  return view.edges
    .filter((edge) => edge[side] === id)
    .sort((a, b) => (b[by] ?? -1) - (a[by] ?? -1) || b.count - a.count);
}

function endOf(view: MapView, edge: MapEdge | undefined, side: 'from' | 'to'): MapItem | null {
  if (edge === undefined) return null;
  return toItem(view.nodes.find(({ id }) => id === edge[side]));
}

function neighbourOf(view: MapView, { layer, key }: MapNode, by: 1 | -1): MapNode | undefined {
  const across = view.nodes
    .filter((node) => node.layer === layer)
    .sort((a, b) => a.x - b.x || a.y - b.y);
  return across[across.findIndex((node) => node.key === key) + by];
}

function toItem(node: MapNode | undefined): MapItem | null {
  return node ? { kind: 'node', node } : null;
}

function toPath(edge: MapEdge | undefined): MapItem | null {
  return edge ? { kind: 'edge', edge } : null;
}
