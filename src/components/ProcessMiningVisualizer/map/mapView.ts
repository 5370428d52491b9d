import type { ProcessActivity, ProcessGraph, ProcessTransition } from '../../../model';
import type { LayoutEdge, LayoutNode, ProcessLayout } from '../../../process';
import { formatDuration } from '../describe/formatDuration';
import type { ProcessFormat } from '../messages/mapMessages';
import { isDurationMetric, type ProcessMetric, readDuration } from '../processMetric';
import { type ProcessSelection, selectionKey } from '../processSelection';
import { arrowHead } from './arrowHead';
import { levelOf, levelOfStep, levelScale } from './levelScale';
import type { EdgeMark, MapMarks, NodeMark } from './mapMarks';
import { placeLabels } from './placeLabels';
import { smoothPath } from './smoothPath';
import { wrapLabel } from './wrapLabel';

/** All that is drawn of a map, in pixels from the top left corner. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  /** Where cases start. */
  readonly begin: { readonly x: number; readonly y: number };
  readonly nodes: readonly MapNode[];
  /** The rare ones first, so that the frequent ones lie on top. */
  readonly edges: readonly MapEdge[];
  /** What colours show; `null` when they show nothing. */
  readonly ramp: MapRamp | null;
}

/** What the colours of a map mean. */
export interface MapRamp {
  readonly steps: readonly { readonly level: number; readonly from: string }[];
  readonly most: string;
}

/** An activity, the start or the end. */
export interface MapNode {
  readonly key: string;
  readonly kind: LayoutNode['kind'];
  readonly id: string;
  readonly selection: ProcessSelection | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly layer: number;
  readonly label: string;
  /** The name on the lines that fit. */
  readonly lines: readonly string[];
  readonly figure: string;
  /** Its part of the most frequent activity, 0–1. */
  readonly ratio: number;
  readonly mark: NodeMark | null;
}

/** A transition, or the way from the start or to the end. */
export interface MapEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly selection: ProcessSelection;
  readonly path: string;
  readonly head: string;
  readonly width: number;
  /** How dark its colour is, 0–4; `null` when nothing is known. */
  readonly level: number | null;
  readonly count: number;
  /** Milliseconds that all cases spent on it. */
  readonly totalMs: number | null;
  readonly figure: string;
  readonly labelAt: { readonly x: number; readonly y: number };
  /** There is room for its figure. */
  readonly isLabelled: boolean;
  readonly isIndirect: boolean;
  readonly mark: EdgeMark | null;
}

export interface MapViewInput {
  readonly graph: ProcessGraph;
  readonly layout: ProcessLayout;
  readonly metric: ProcessMetric;
  readonly marks: MapMarks;
  readonly format: ProcessFormat;
}

const widest = 7;
const lettersInLine = 23;

/** What is drawn of a graph at the places of a layout. Pure; linear in edges but for labels, which are compared. */
export function mapView({ graph, layout, metric, marks, format }: MapViewInput): MapView {
  const activities = new Map(graph.activities.map((activity) => [activity.id, activity]));
  const transitions = new Map(graph.transitions.map((each) => [selectionKey(pathOf(each)), each]));
  const most = graph.activities.reduce((max, each) => Math.max(max, sound(each.eventCount)), 0);
  const nodes = layout.nodes.map((node) =>
    viewNode(node, activities.get(node.id), { most, metric, marks, format }),
  );
  const begin = nodes.find(({ kind }) => kind === 'start') ?? nodes[0] ?? { x: 0, y: 0 };
  const boundary = new Set(layout.nodes.flatMap(({ id, kind }) => (kind === 'activity' ? [] : id)));

  const read = layout.edges.map((edge) =>
    readEdge(edge, boundary, activities, transitions, metric),
  );
  const scale = isDurationMetric(metric) ? levelScale(read.map(({ value }) => value)) : null;
  const mostCount = read.reduce((max, { count }) => Math.max(max, count), 1);
  const figures = read.map(({ key, value }) => {
    const own = marks.texts.get(key);
    // A tool's figures and the metric's never stand on one map.
    if (marks.texts.size > 0) return own ?? '';
    return value === null ? '' : writeValue(value, metric, format);
  });
  const isLabelled = placeLabels(
    layout.edges.map(({ label }, i) => ({
      text: figures[i] ?? '',
      at: label,
      // What stands out keeps its figure, and the others keep off it.
      weight:
        marks.edges.get(read[i]?.key ?? '') === 'bottleneck'
          ? Infinity
          : ((isDurationMetric(metric) ? read[i]?.value : read[i]?.count) ?? 0),
    })),
    layout.nodes,
  );
  const edges = layout.edges.map((edge, i): MapEdge => {
    const { key, selection, count, value, transition } = read[i] ?? noFacts(edge);
    const width = 1 + (widest - 1) * Math.sqrt(count / mostCount);
    return {
      key,
      from: edge.from,
      to: edge.to,
      selection,
      path: smoothPath(edge.points, layout.direction),
      head: arrowHead(edge.points, layout.direction, width),
      width,
      level: levelOf(scale, value),
      count,
      totalMs: readDuration(transition?.durationMs, 'total'),
      figure: figures[i] ?? '',
      labelAt: edge.label,
      isLabelled: isLabelled[i] ?? false,
      isIndirect: transition?.isIndirect === true,
      mark: marks.edges.get(key) ?? null,
    };
  });
  edges.sort((a, b) => Number(a.mark !== null) - Number(b.mark !== null) || a.count - b.count);
  const ramp = scale && {
    steps: scale.from.map((least, step) => ({
      level: levelOfStep(scale, step),
      from: writeValue(least, metric, format),
    })),
    most: writeValue(scale.most, metric, format),
  };
  return { width: layout.width, height: layout.height, begin, nodes, edges, ramp };
}

interface NodeContext {
  readonly most: number;
  readonly metric: ProcessMetric;
  readonly marks: MapMarks;
  readonly format: ProcessFormat;
}

function viewNode(
  node: LayoutNode,
  activity: ProcessActivity | undefined,
  { most, metric, marks, format }: NodeContext,
): MapNode {
  const { id, kind, x, y, width, height, layer } = node;
  const box = { kind, id, x, y, width, height, layer };
  if (kind !== 'activity' || activity === undefined) {
    const label = kind === 'activity' ? id : format.text(kind === 'start' ? 'start' : 'end');
    return {
      ...box,
      key: `${kind} ${id}`,
      selection: null,
      label,
      lines: [label],
      figure: '',
      ratio: 0,
      mark: null,
    };
  }
  const selection: ProcessSelection = { type: 'activity', id };
  const key = selectionKey(selection);
  return {
    ...box,
    key,
    selection,
    label: activity.label,
    lines: wrapLabel(activity.label, lettersInLine),
    figure: marks.texts.get(key) ?? nodeFigure(activity, metric, format),
    ratio: most > 0 ? sound(activity.eventCount) / most : 0,
    mark: marks.nodes.get(key) ?? null,
  };
}

function nodeFigure(
  activity: ProcessActivity,
  metric: ProcessMetric,
  format: ProcessFormat,
): string {
  if (isDurationMetric(metric)) {
    const ms = readDuration(activity.durationMs, metric);
    if (ms !== null) return formatDuration(ms, format.locale);
    return format.text('timesShort', { count: activity.eventCount });
  }
  if (metric === 'caseCount') return format.text('casesShort', { count: activity.caseCount });
  if (metric === 'maxPerCase') {
    return activity.maxPerCase === undefined
      ? '–'
      : format.text('mostShort', { count: activity.maxPerCase });
  }
  return format.text('timesShort', { count: activity.eventCount });
}

interface EdgeFacts {
  readonly key: string;
  readonly selection: ProcessSelection;
  readonly transition: ProcessTransition | undefined;
  readonly count: number;
  /** In milliseconds for metrics that are times. */
  readonly value: number | null;
}

function readEdge(
  edge: LayoutEdge,
  boundary: ReadonlySet<string>,
  activities: ReadonlyMap<string, ProcessActivity>,
  transitions: ReadonlyMap<string, ProcessTransition>,
  metric: ProcessMetric,
): EdgeFacts {
  const from = boundary.has(edge.from) ? null : edge.from;
  const to = boundary.has(edge.to) ? null : edge.to;
  const selection: ProcessSelection = { type: 'transition', from, to };
  const key = selectionKey(selection);
  const transition = transitions.get(key);
  const count = sound(
    from === null
      ? activities.get(edge.to)?.startCount
      : to === null
        ? activities.get(edge.from)?.endCount
        : transition?.count,
  );
  const value = isDurationMetric(metric)
    ? readDuration(transition?.durationMs, metric)
    : metric === 'count' || transition === undefined
      ? count
      : (transition[metric] ?? null);
  return { key, selection, transition, count, value };
}

function noFacts({ from, to }: LayoutEdge): EdgeFacts {
  const selection: ProcessSelection = { type: 'transition', from, to };
  return {
    key: selectionKey(selection),
    selection,
    transition: undefined,
    count: 0,
    value: null,
  };
}

function pathOf({ from, to }: ProcessTransition): ProcessSelection {
  return { type: 'transition', from, to };
}

function writeValue(value: number, metric: ProcessMetric, format: ProcessFormat): string {
  return isDurationMetric(metric) ? formatDuration(value, format.locale) : format.number(value);
}

/** Counts come from servers: what is no positive number counts as none. */
function sound(count: number | undefined): number {
  return count !== undefined && count > 0 && Number.isFinite(count) ? count : 0;
}
