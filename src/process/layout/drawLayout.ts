import type { ProcessGraph } from '../../model';
import type { FlowEdges } from '../simplify/flowEdges';
import { endRadius } from './endRadius';
import type { OrderedMap } from './orderWithin';
import type { LayoutEdge, LayoutNode, LayoutSizes, ProcessLayout } from './processLayout';
import { routeEdges } from './routeEdges';

/** Turns places in layers into boxes and lines, in pixels from the top left corner. */
export function drawLayout(
  graph: ProcessGraph,
  map: FlowEdges,
  nodes: readonly number[],
  { layering, place }: OrderedMap,
  across: Float64Array,
  sizes: LayoutSizes,
): ProcessLayout {
  const isDown = sizes.direction === 'down';
  const depth = isDown ? sizes.nodeHeight : sizes.nodeWidth;
  const breadth = isDown ? sizes.nodeWidth : sizes.nodeHeight;
  const isEnd = (v: number) => v >= map.start && v < layering.nodeCount;
  const bounds: { top: number; bottom: number }[] = [];
  let at = 0;
  for (const layer of layering.layers) {
    const hasActivity = layer.some((v) => v < map.start);
    const bottom = at + (hasActivity ? depth : endRadius * 2);
    bounds.push({ top: at, bottom });
    at = bottom + sizes.layerGap;
  }

  const ids = freeIds(graph);
  const idOf = (v: number) =>
    v === map.start ? ids.start : v === map.end ? ids.end : (graph.activities[v]?.id ?? '');
  const boxes: LayoutNode[] = [];
  nodes.forEach((node, v) => {
    if (node < 0) return;
    const layer = layering.layerOf[v] ?? 0;
    const { top, bottom } = bounds[layer] ?? { top: 0, bottom: 0 };
    const [w, h] = isEnd(v) ? [endRadius * 2, endRadius * 2] : [breadth, depth];
    const [x, y] = [across[v] ?? 0, (top + bottom) / 2];
    boxes.push({
      id: idOf(v),
      kind: v === map.start ? 'start' : v === map.end ? 'end' : 'activity',
      ...(isDown ? { x, y, width: w, height: h } : { x: y, y: x, width: h, height: w }),
      layer,
    });
  });

  const turn = ([x, y]: readonly [number, number]) => (isDown ? { x, y } : { x: y, y: x });
  const routes = routeEdges({
    map,
    layering,
    place,
    across,
    bounds,
    breadthOf: (v) => (isEnd(v) ? endRadius * 2 : breadth),
    depthOf: (v) => (isEnd(v) ? endRadius * 2 : depth),
  });
  const edges = routes.flatMap((route, e): LayoutEdge[] => {
    const [from, to] = [map.from[e] ?? 0, map.to[e] ?? 0];
    if (!route) return [];
    return [
      {
        from: idOf(from),
        to: idOf(to),
        kind: from === map.start ? 'start' : to === map.end ? 'end' : 'transition',
        points: route.points.map(turn),
        label: turn(route.label),
      },
    ];
  });
  const points = edges.flatMap((edge) => edge.points);
  const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), 0);
  return {
    width: most([...boxes.map((b) => b.x + b.width / 2), ...points.map((p) => p.x)]),
    height: most([...boxes.map((b) => b.y + b.height / 2), ...points.map((p) => p.y)]),
    direction: sizes.direction,
    nodes: boxes,
    edges,
  };
}

/** Ids for start and end; lengthened in the odd case that an activity has them. */
function freeIds(graph: ProcessGraph): { readonly start: string; readonly end: string } {
  const taken = new Set(graph.activities.map((activity) => activity.id));
  let mark = '\u0000';
  while (taken.has(`${mark}start`) || taken.has(`${mark}end`)) mark += '\u0000';
  return { start: `${mark}start`, end: `${mark}end` };
}
