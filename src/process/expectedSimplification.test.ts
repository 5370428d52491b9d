import { expect, it } from 'vitest';
import { describeWithShared, readShared } from '../test/sharedFolder';
import { discoverProcess } from './discovery/discoverProcess';
import { filterLog } from './filters/filterLog';
import { parseCsv } from './importers/parseCsv';
import { simplifyProcess } from './simplify/simplifyProcess';

interface Position {
  activities: number;
  paths: number;
  nodes: number;
  emptyCases: number;
  edges: [string, string, number][];
}

const logs = ['running-example', 'hard', 'receipt', 'sepsis', 'patients', 'interval', 'bpic2012'];

describeWithShared('the sliders on real logs', () => {
  for (const name of logs) {
    it(`show the expected edges of ${name} at all 20 positions`, () => {
      const { log } = parseCsv(readShared(`eventlogs/${name}.csv.gz`));
      const expected = JSON.parse(readShared(`eventlogs/${name}.expected.json`)) as Partial<
        Record<'all' | 'complete', { counts: { cases: number }; abstraction: Position[] }>
      >;
      for (const mode of ['all', 'complete'] as const) {
        const { abstraction, counts } = expected[mode] ?? { abstraction: [], counts: { cases: 0 } };
        const part = mode === 'all' ? log : filterLog(log, { type: 'lifecycle', steps: [mode] });
        const graph = discoverProcess(part);
        for (const { activities, paths, nodes, edges, emptyCases } of abstraction) {
          const simple = simplifyProcess(graph, { activities, paths });
          expect(simple.activities.length).toBe(nodes);
          expect(simple.cases).toBe(counts.cases - emptyCases);
          const found = [
            ...simple.transitions.map((t) => [t.from, t.to, t.count]),
            ...simple.activities.flatMap((a) => [
              ...(a.startCount > 0 ? [['\u0000start', a.id, a.startCount]] : []),
              ...(a.endCount > 0 ? [[a.id, '\u0000end', a.endCount]] : []),
            ]),
          ];
          const sorted = (list: unknown[]) => list.map((edge) => JSON.stringify(edge)).sort();
          expect(sorted(found), `${activities} / ${paths}`).toEqual(sorted(edges));
        }
      }
    }, 60_000);
  }
});
