import type { ProcessGraph } from '../../model';
import { toFlowEdges } from '../simplify/flowEdges';

/** A graph as the elements of a BPMN process. */
export interface BpmnFlow {
  readonly elements: readonly BpmnElement[];
  readonly flows: readonly BpmnSequenceFlow[];
}

export interface BpmnElement {
  readonly id: string;
  readonly type: 'startEvent' | 'endEvent' | 'task' | 'exclusiveGateway';
  readonly name: string;
  /** The activity's place in the graph, or that of the start and the end behind them. */
  readonly node: number;
  /** A gateway's place before or behind its node. */
  readonly side: 'before' | 'at' | 'behind';
}

export interface BpmnSequenceFlow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The edge it draws, as nodes; `null` between a node and its own gateway. */
  readonly edge: readonly [from: number, to: number] | null;
}

/** A node with several ways out gets a gateway behind it, one with several ways in a gateway before it. */
export function toBpmnFlow(graph: ProcessGraph): BpmnFlow {
  const edges = toFlowEdges(graph);
  const ways = (ends: readonly number[]) => {
    const count = new Int32Array(edges.nodeCount);
    for (const node of ends) count[node] = (count[node] ?? 0) + 1;
    return count;
  };
  const waysOut = ways(edges.from);
  const waysIn = ways(edges.to);
  const elements: BpmnElement[] = [];
  const flows: BpmnSequenceFlow[] = [];
  const flow = (source: string, target: string, edge: BpmnSequenceFlow['edge']) =>
    flows.push({ id: `Flow_${flows.length}`, source, target, edge });
  const nameOf = (node: number) =>
    node === edges.start ? 'Start' : node === edges.end ? 'End' : `Task_${node}`;
  const entry = (node: number) => ((waysIn[node] ?? 0) > 1 ? `Join_${node}` : nameOf(node));
  const exit = (node: number) => ((waysOut[node] ?? 0) > 1 ? `Split_${node}` : nameOf(node));

  for (let node = 0; node < edges.nodeCount; node++) {
    const isEvent = node >= edges.start;
    if (isEvent && waysIn[node] === 0 && waysOut[node] === 0) continue;
    elements.push({
      id: nameOf(node),
      type: node === edges.start ? 'startEvent' : isEvent ? 'endEvent' : 'task',
      name: graph.activities[node]?.label ?? '',
      node,
      side: 'at',
    });
    const gateway = (id: string, side: 'before' | 'behind') =>
      elements.push({ id, type: 'exclusiveGateway', name: '', node, side });
    if (entry(node) !== nameOf(node)) {
      gateway(entry(node), 'before');
      flow(entry(node), nameOf(node), null);
    }
    if (exit(node) !== nameOf(node)) {
      gateway(exit(node), 'behind');
      flow(nameOf(node), exit(node), null);
    }
  }
  edges.from.forEach((from, e) => {
    const to = edges.to[e] ?? 0;
    flow(exit(from), entry(to), [from, to]);
  });
  return { elements, flows };
}
