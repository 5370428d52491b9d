import { expect, it } from 'vitest';
import { describeWithShared, readShared } from '../test/sharedFolder';
import { discoverProcess } from './discovery/discoverProcess';
import { findObjectTypes } from './importers/findObjectTypes';
import { parseCsv } from './importers/parseCsv';
import { parseOcel } from './importers/parseOcel';
import { parseXes } from './importers/parseXes';

interface ExpectedOcel {
  objectTypes: string[];
  perType: Record<
    string,
    {
      objectsWithEvents: number;
      dfg: [string, string, number][];
      start: Record<string, number>;
      end: Record<string, number>;
    }
  >;
}

describeWithShared('an imported log', () => {
  for (const [name, file] of [
    ['running-example', 'running-example.xes'],
    ['receipt', 'receipt.xes.gz'],
    ['sepsis', 'more/sepsis.xes.gz'],
    ['more/bpic2015-1', 'more/bpic2015_1.xes.gz'],
  ]) {
    it(`in XES (${file ?? ''}) gives the same graph as its CSV`, () => {
      const fromXes = parseXes(readShared(`eventlogs/${file ?? ''}`));
      const fromCsv = parseCsv(readShared(`eventlogs/${name ?? ''}.csv.gz`));
      expect(fromXes.issues.filter((issue) => issue.dropped)).toEqual([]);
      const { sequences: a, ...xes } = discoverProcess(fromXes.log);
      const { sequences: b, ...csv } = discoverProcess(fromCsv.log);
      expect(a?.activityOf.length).toBe(b?.activityOf.length);
      expect(xes).toEqual(csv);
    }, 60_000);
  }

  it('in OCEL 2.0 gives the expected graph for each type of object', () => {
    const json: unknown = JSON.parse(readShared('eventlogs/ocel20_example.jsonocel'));
    const expected = JSON.parse(
      readShared('eventlogs/ocel20_example.expected.json'),
    ) as ExpectedOcel;
    expect(findObjectTypes(json)).toEqual(expected.objectTypes);
    for (const [type, one] of Object.entries(expected.perType)) {
      const { log, issues } = parseOcel(json, type);
      expect(issues).toEqual([]);
      const graph = discoverProcess(log);
      expect(graph.cases).toBe(one.objectsWithEvents);
      expect(
        new Set(graph.transitions.map((t) => JSON.stringify([t.from, t.to, t.count]))),
      ).toEqual(new Set(one.dfg.map((edge) => JSON.stringify(edge))));
      for (const end of ['start', 'end'] as const) {
        const counts = graph.activities.map((a) => [
          a.id,
          end === 'start' ? a.startCount : a.endCount,
        ]);
        expect(Object.fromEntries(counts.filter(([, count]) => count !== 0))).toEqual(one[end]);
      }
    }
  });
});
