import type { ProcessGraph } from '../../model';
import type { ProcessLayout } from '../layout/processLayout';
import { toBpmnFlow, type BpmnFlow } from './bpmnFlow';
import { drawBpmn } from './drawBpmn';
import { escapeXml } from './escapeXml';

/**
 * The graph as BPMN 2.0 XML: a task for each activity, an exclusive gateway wherever ways part or meet, a start and an
 * end event. With the graph's `layout` also the diagram (BPMN DI). A directly-follows graph knows no parallel work, so
 * neither does the result; its documentation says so.
 */
export function toBpmnXml(graph: ProcessGraph, layout?: ProcessLayout): string {
  const flow = toBpmnFlow(graph);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="Definitions" targetNamespace="http://bpmn.io/schema/bpmn">',
    '  <bpmn:process id="Process" isExecutable="false">',
    '    <bpmn:documentation>Discovered directly-follows graph: it shows what came next and knows no parallel work.</bpmn:documentation>',
    ...processLines(flow),
    '  </bpmn:process>',
    ...(layout ? drawBpmn(graph, flow, layout) : []),
    '</bpmn:definitions>',
    '',
  ];
  return lines.join('\n');
}

function processLines({ elements, flows }: BpmnFlow): string[] {
  const arriving = new Map<string, string[]>();
  const leaving = new Map<string, string[]>();
  const push = (lists: Map<string, string[]>, of: string, id: string) => {
    const list = lists.get(of) ?? [];
    list.push(id);
    lists.set(of, list);
  };
  for (const { id, source, target } of flows) {
    push(leaving, source, id);
    push(arriving, target, id);
  }
  return [
    ...elements.map(({ id, type, name }) => {
      const label = name === '' ? '' : ` name="${escapeXml(name)}"`;
      const ends = [
        ...(arriving.get(id) ?? []).map((flow) => `<bpmn:incoming>${flow}</bpmn:incoming>`),
        ...(leaving.get(id) ?? []).map((flow) => `<bpmn:outgoing>${flow}</bpmn:outgoing>`),
      ];
      return `    <bpmn:${type} id="${id}"${label}>${ends.join('')}</bpmn:${type}>`;
    }),
    ...flows.map(
      ({ id, source, target }) =>
        `    <bpmn:sequenceFlow id="${id}" sourceRef="${source}" targetRef="${target}" />`,
    ),
  ];
}
