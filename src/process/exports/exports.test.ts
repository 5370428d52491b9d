// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ProcessGraph } from '../../model';
import { logFromTraces } from '../../test/logFromTraces';
import { discoverProcess } from '../discovery/discoverProcess';
import { parseCsv } from '../importers/parseCsv';
import { layoutProcess } from '../layout/layoutProcess';
import { simplifyProcess } from '../simplify/simplifyProcess';
import { toActivitiesCsv } from './toActivitiesCsv';
import { toBpmnXml } from './toBpmnXml';
import { toDfgJson } from './toDfgJson';
import { toTransitionsCsv } from './toTransitionsCsv';

const graph = discoverProcess(logFromTraces('ABBC', 'AC'));
const hostile = discoverProcess(
  parseCsv('case,activity\n1,"=cmd|"" /c""!A1"\n1,<b>&amp;\u0001</b>\n').log,
);
const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

describe('toBpmnXml', () => {
  it('is well-formed, and every flow joins two elements that exist', () => {
    const document = parse(toBpmnXml(graph));
    expect(document.querySelector('parsererror')).toBeNull();
    const ids = new Set(Array.from(document.querySelectorAll('[id]'), (one) => one.id));
    const flows = document.getElementsByTagName('bpmn:sequenceFlow');
    expect(flows.length).toBeGreaterThan(0);
    for (const flow of flows) {
      expect(ids.has(flow.getAttribute('sourceRef') ?? '')).toBe(true);
      expect(ids.has(flow.getAttribute('targetRef') ?? '')).toBe(true);
    }
    const names = Array.from(document.getElementsByTagName('bpmn:task'), (task) =>
      task.getAttribute('name'),
    );
    expect(names.sort()).toEqual(['A', 'B', 'C']);
  });

  it('parts and joins ways at exclusive gateways alone', () => {
    const document = parse(toBpmnXml(graph));
    for (const task of document.getElementsByTagName('bpmn:task')) {
      expect(task.getElementsByTagName('bpmn:outgoing').length).toBe(1);
      expect(task.getElementsByTagName('bpmn:incoming').length).toBe(1);
    }
  });

  it('draws every element and flow at the places of a layout', async () => {
    const document = parse(toBpmnXml(graph, await layoutProcess(graph)));
    const of = (tag: string) => document.getElementsByTagName(tag).length;
    expect(of('bpmndi:BPMNEdge')).toBe(of('bpmn:sequenceFlow'));
    expect(of('bpmndi:BPMNShape')).toBe(
      of('bpmn:task') + of('bpmn:exclusiveGateway') + of('bpmn:startEvent') + of('bpmn:endEvent'),
    );
  });

  it('has every task on a way from start to end, at any slider', () => {
    for (const paths of [0, 0.5, 1]) {
      const document = parse(toBpmnXml(simplifyProcess(graph, { activities: 1, paths })));
      const flows = Array.from(document.getElementsByTagName('bpmn:sequenceFlow'), (flow) => [
        flow.getAttribute('sourceRef') ?? '',
        flow.getAttribute('targetRef') ?? '',
      ]);
      const reached = (first: string, from: number) => {
        const found = new Set([first]);
        for (const at of found) {
          for (const flow of flows) if (flow[from] === at) found.add(flow[1 - from] ?? '');
        }
        return found;
      };
      for (const { id } of document.getElementsByTagName('bpmn:task')) {
        expect([reached('Start', 0).has(id), reached('End', 1).has(id)]).toEqual([true, true]);
      }
    }
  });

  it('keeps names names, whatever they hold', () => {
    const document = parse(toBpmnXml(hostile));
    expect(document.querySelector('parsererror')).toBeNull();
    const names = Array.from(document.getElementsByTagName('bpmn:task'), (task) =>
      task.getAttribute('name'),
    );
    expect(names).toContain('<b>&amp;\ufffd</b>');
  });
});

describe('toDfgJson', () => {
  it('can be read back as the graph without its events', () => {
    const { sequences, ...plain } = graph;
    expect(sequences).toBeDefined();
    expect(JSON.parse(toDfgJson(graph)) as ProcessGraph).toEqual(plain);
  });
});

describe('CSV of a graph', () => {
  it('holds a line for each activity and transition', () => {
    expect(toActivitiesCsv(graph).split('\r\n').slice(1, 3)).toEqual([
      'A,2,2,2,0,0,0,,',
      'B,2,1,0,0,1,1,,',
    ]);
    expect(toTransitionsCsv(graph).split('\r\n')[1]).toBe(
      'A,B,1,1,3600000,3600000,3600000,3600000,3600000,3600000,0',
    );
  });

  it('leaves unknown durations empty and never starts a name as a formula', () => {
    const [, first] = toTransitionsCsv(hostile).split('\r\n');
    expect(first).toBe(`"'=cmd|"" /c""!A1",<b>&amp;\u0001</b>,1,1,,,,,,,0`);
  });
});
