import type { ProcessGraph } from '../../../model';
import type { MapItem } from '../map/mapItem';
import type { MapEdge, MapNode, MapView } from '../map/mapView';
import type { Format } from '../../../internal';
import type { MapMessageKey } from '../messages/mapMessages';
import type { WalkMessageKey } from '../messages/walkMessages';
import { selectionKey } from '../processSelection';
import { formatDuration } from './formatDuration';

/** How the walk speaks. */
type WalkFormat = Format<MapMessageKey | WalkMessageKey>;

/** What is spoken when the walk comes to an item: what it is, its figures, and what leads on from it. */
export function describeItem(
  item: MapItem,
  view: MapView,
  graph: ProcessGraph,
  format: WalkFormat,
): string {
  const parts =
    item.kind === 'node'
      ? describeNode(item.node, view, graph, format)
      : describeEdge(item.edge, view, graph, format);
  return parts.join(' ');
}

function describeNode(
  node: MapNode,
  view: MapView,
  graph: ProcessGraph,
  format: WalkFormat,
): string[] {
  const out = view.edges.filter(({ from }) => from === node.id).sort((a, b) => b.count - a.count);
  const into = view.edges.filter(({ to }) => to === node.id);
  if (node.kind === 'start') return [format.text('sayStart', { count: out.length })];
  if (node.kind === 'end') return [format.text('sayEnd', { count: into.length })];
  const activity = graph.activities.find(({ id }) => id === node.id);
  if (activity === undefined) return [node.label];
  const rework = activity.reworkCaseCount;
  const further = out.filter(
    ({ selection }) => selection.type === 'transition' && selection.to !== null,
  );
  const [strongest] = further;
  return [
    format.text('sayActivity', {
      name: node.label,
      times: format.text('sayTimes', { count: activity.eventCount }),
      cases: format.text('sayCases', { count: activity.caseCount }),
    }),
    ...(node.mark === 'bottleneck' ? [format.text('sayBottleneck')] : []),
    ...(rework === undefined
      ? []
      : [
          rework === 0
            ? format.text('sayNoRepetition')
            : format.text('sayRework', { count: rework }),
        ]),
    ...(strongest === undefined
      ? []
      : [
          format.text('sayOut', {
            count: further.length,
            to: nameOf(view, strongest.to),
            strongest: format.text('sayTimes', { count: strongest.count }),
          }),
        ]),
    ...(activity.startCount > 0 ? [format.text('sayStarts', { count: activity.startCount })] : []),
    ...(activity.endCount > 0 ? [format.text('sayEnds', { count: activity.endCount })] : []),
  ];
}

function describeEdge(
  edge: MapEdge,
  view: MapView,
  graph: ProcessGraph,
  format: WalkFormat,
): string[] {
  const transition = graph.transitions.find(
    ({ from, to }) => selectionKey({ type: 'transition', from, to }) === edge.key,
  );
  const beside = view.edges
    .filter(({ from }) => from === edge.from)
    .sort((a, b) => b.count - a.count);
  const median = transition?.durationMs.median;
  return [
    format.text('sayPath', {
      from: nameOf(view, edge.from),
      to: nameOf(view, edge.to),
      times: format.text('sayTimes', { count: edge.count }),
    }),
    ...(edge.mark === 'bottleneck' ? [format.text('sayBottleneck')] : []),
    ...(edge.mark === 'deviation' ? [format.text('sayDeviation')] : []),
    ...(median == null
      ? []
      : [
          format.text('sayPathDuration', {
            median: formatDuration(median, format.locale),
            total: formatDuration(edge.totalMs, format.locale),
          }),
        ]),
    ...(edge.isIndirect ? [format.text('sayIndirect')] : []),
    format.text('sayPosition', {
      place: beside.findIndex(({ key }) => key === edge.key) + 1,
      count: beside.length,
    }),
  ];
}

function nameOf(view: MapView, id: string): string {
  return view.nodes.find((node) => node.id === id)?.label ?? id;
}
