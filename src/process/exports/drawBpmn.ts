import type { ProcessGraph } from '../../model';
import type { LayoutNode, LayoutPoint, ProcessLayout } from '../layout/processLayout';
import type { BpmnElement, BpmnFlow } from './bpmnFlow';

/** The size of a gateway, and how far its middle is from its node's border, in pixels. */
const gatewaySize = 24;
const gatewayDistance = 20;

/** The diagram (BPMN DI) of a flow, at the places of a layout; what the layout lacks is not drawn. */
export function drawBpmn(graph: ProcessGraph, flow: BpmnFlow, layout: ProcessLayout): string[] {
  const boxes = new Map<string, LayoutNode>();
  for (const node of layout.nodes) boxes.set(keyOf(node.kind, node.id), node);
  const start = graph.activities.length;
  const boxOf = (node: number) => {
    if (node === start) return layout.nodes.find(({ kind }) => kind === 'start');
    if (node === start + 1) return layout.nodes.find(({ kind }) => kind === 'end');
    return boxes.get(keyOf('activity', graph.activities[node]?.id ?? ''));
  };
  const routes = new Map(
    layout.edges.map(({ from, to, points }) => [JSON.stringify([from, to]), points]),
  );
  const middles = new Map<string, LayoutPoint>();
  const lines: string[] = [];

  for (const element of flow.elements) {
    const box = boxOf(element.node);
    if (!box) continue;
    const { x, y, width, height } = shapeOf(element, box, layout.direction === 'down');
    middles.set(element.id, { x, y });
    lines.push(
      `      <bpmndi:BPMNShape id="${element.id}_di" bpmnElement="${element.id}"><dc:Bounds x="${n(x - width / 2)}" y="${n(y - height / 2)}" width="${n(width)}" height="${n(height)}" /></bpmndi:BPMNShape>`,
    );
  }
  for (const { id, source, target, edge } of flow.flows) {
    const from = middles.get(source);
    const to = middles.get(target);
    if (!from || !to) continue;
    const ends = edge?.map((node) => boxOf(node)?.id ?? '');
    const between = (ends && routes.get(JSON.stringify(ends)))?.slice(1, -1) ?? [];
    const points = [from, ...between, to].map(
      ({ x, y }) => `<di:waypoint x="${n(x)}" y="${n(y)}" />`,
    );
    lines.push(
      `      <bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${points.join('')}</bpmndi:BPMNEdge>`,
    );
  }
  return [
    '  <bpmndi:BPMNDiagram id="Diagram">',
    '    <bpmndi:BPMNPlane id="Plane" bpmnElement="Process">',
    ...lines,
    '    </bpmndi:BPMNPlane>',
    '  </bpmndi:BPMNDiagram>',
  ];
}

function keyOf(kind: LayoutNode['kind'], id: string): string {
  return `${kind} ${id}`;
}

function shapeOf({ side }: BpmnElement, box: LayoutNode, isDown: boolean) {
  if (side === 'at') return box;
  const sign = side === 'before' ? -1 : 1;
  const away = sign * ((isDown ? box.height : box.width) / 2 + gatewayDistance);
  return {
    x: box.x + (isDown ? 0 : away),
    y: box.y + (isDown ? away : 0),
    width: gatewaySize,
    height: gatewaySize,
  };
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
