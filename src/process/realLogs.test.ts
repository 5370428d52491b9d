import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { EventLog } from '../model';
import { describeWithShared, readShared, sharedFolder } from '../test/sharedFolder';
import { alignVariants } from './conformance/alignVariants';
import { discoverProcess } from './discovery/discoverProcess';
import { findVariants } from './discovery/findVariants';
import { pairLifecycle } from './discovery/pairLifecycle';
import { findObjectTypes } from './importers/findObjectTypes';
import { parseCsv } from './importers/parseCsv';
import { parseOcel } from './importers/parseOcel';
import { parseXes } from './importers/parseXes';
import { simplifyProcess } from './simplify/simplifyProcess';

const folder = `${sharedFolder}/eventlogs`;
const filesIn = (path: string) =>
  existsSync(`${folder}/${path}`) ? readdirSync(`${folder}/${path}`) : [];

/** The log and the five figures that the folder's list gives of it, as far as its file is there. */
function listedLogs() {
  if (!existsSync(`${folder}/MANIFEST.md`)) return [];
  return readShared('eventlogs/MANIFEST.md')
    .split('\n')
    .filter((line) => /^\| [\w-]+ \| [\d,]+ \|/.test(line))
    .flatMap((line) => {
      const [name = '', ...cells] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      const file = [`${name}.csv.gz`, `more/${name}.csv.gz`].find((path) =>
        existsSync(`${folder}/${path}`),
      );
      const figures = cells.slice(0, 5).map((cell) => Number(cell.replaceAll(',', '')));
      return file === undefined ? [] : [{ name, file, figures }];
    });
}

/** Counts by the plainest means: every case's rows in a stable order, one after the other. */
function plainCounts({ size, caseOf, activityOf, activities, timestamp }: EventLog) {
  const cases = new Map<number, { activity: number; at: number; key: number }[]>();
  for (let row = 0; row < size; row++) {
    const events = cases.get(caseOf[row] ?? 0) ?? [];
    const at = timestamp[row] ?? NaN;
    events.push({
      activity: activityOf[row] ?? 0,
      at,
      key: Number.isNaN(at) ? (events.at(-1)?.key ?? -Infinity) : at,
    });
    cases.set(caseOf[row] ?? 0, events);
  }
  const durations = new Map<string, number[]>();
  const throughput: number[] = [];
  for (const events of cases.values()) {
    const ordered = [...events].sort((a, b) => (a.key === b.key ? 0 : a.key - b.key));
    ordered.slice(1).forEach((event, i) => {
      const before = ordered[i];
      const pair = JSON.stringify([activities[before?.activity ?? 0], activities[event.activity]]);
      const known = durations.get(pair) ?? [];
      durations.set(pair, known);
      known.push(event.at - (before?.at ?? NaN));
    });
    const known = events.map(({ at }) => at).filter((at) => !Number.isNaN(at));
    if (known.length > 0) throughput.push(Math.max(...known) - Math.min(...known));
  }
  return { durations, throughput };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

describeWithShared('a real log', () => {
  it('is found in the folder', () => expect(listedLogs().length).toBeGreaterThan(6));

  for (const { name, file, figures } of listedLogs()) {
    it(`${name} has the cases, events, activities, paths and variants that its list says`, () => {
      const { log } = parseCsv(readShared(`eventlogs/${file}`));
      const graph = discoverProcess(log);
      expect([
        graph.cases,
        graph.events,
        graph.activities.length,
        graph.transitions.length,
        findVariants(log).length,
      ]).toEqual(figures);

      // Plain means take long on long logs.
      if (log.size < 100_000) {
        const { durations, throughput } = plainCounts(log);
        expect(graph.transitions.length).toBe(durations.size);
        for (const { from, to, count, durationMs } of graph.transitions) {
          const plain = durations.get(JSON.stringify([from, to])) ?? [];
          expect([count, durationMs.median], `${from} → ${to}`).toEqual([
            plain.length,
            medianOf(plain),
          ]);
        }
        expect(graph.throughputMs?.median ?? null).toBe(medianOf(throughput));
      }
      for (const share of [0, 0.3, 1]) {
        const { activities, transitions } = simplifyProcess(graph, {
          activities: share,
          paths: share,
        });
        const shown = new Set(activities.map(({ id }) => id));
        expect(transitions.every(({ from, to }) => shown.has(from) && shown.has(to))).toBe(true);
        const led = new Set(transitions.filter(({ from, to }) => from !== to).map(({ to }) => to));
        const lost = activities.filter(({ id, startCount }) => startCount === 0 && !led.has(id));
        expect(lost.map(({ id }) => id)).toEqual([]);
      }
    }, 120_000);
  }

  for (const file of filesIn('more/apromore-xes').filter((each) => /\.xes(\.gz)?$/.test(each))) {
    it(`${file} is read whole: each event is in the log or listed as left out`, () => {
      const text = readShared(`eventlogs/more/apromore-xes/${file}`);
      const written = text.match(/<event[ />]/g)?.length ?? 0;
      const { log, issues } = parseXes(text);
      const dropped = issues.filter((issue) => issue.dropped);
      expect(log.size + dropped.length).toBe(written);
      expect(dropped.length).toBe(file.includes('no_concept_name') ? 1 : 0);
      expect(discoverProcess(log).events).toBe(log.size);
    });
  }

  const measured = 'PP__L1_start_complete_no_overlapping';
  if (filesIn('more/apromore-xes').includes(`${measured}.xes`)) {
    it('of starts and completions, joined, has the paths and counts that Apromore draws', () => {
      const { log } = parseXes(readShared(`eventlogs/more/apromore-xes/${measured}.xes`));
      const graph = discoverProcess(pairLifecycle(log).log, { orderBy: 'start' });
      interface Drawn {
        data: {
          id: number | null;
          oriname?: string;
          name?: string;
          source?: number;
          target?: number;
          label?: string;
        };
      }
      const drawn = (
        JSON.parse(
          readShared(`eventlogs/more/apromore-xes/${measured}_DFG_100_100_Frequency.json`),
        ) as Drawn[]
      ).map(({ data }) => data);
      const nameOf = new Map(drawn.map(({ id, oriname }) => [id, oriname]));
      const inner = (name: string | undefined) =>
        name !== undefined && !['|>', '[]'].includes(name);
      expect(graph.activities.map(({ id, eventCount }) => `${id} ${eventCount}`).sort()).toEqual(
        drawn
          .filter(({ oriname }) => inner(oriname))
          .map(({ oriname, name }) => `${oriname ?? ''} ${name?.split('\\n').at(-1) ?? ''}`)
          .sort(),
      );
      expect(
        graph.transitions.map(({ from, to, count }) => `${from} ${to} ${count}`).sort(),
      ).toEqual(
        drawn
          .filter(({ source, target }) => source !== undefined && target !== undefined)
          .map(({ source, target, label }) => [
            nameOf.get(source ?? -1),
            nameOf.get(target ?? -1),
            label,
          ])
          .filter(([from, to]) => inner(from) && inner(to))
          .map((edge) => edge.join(' '))
          .sort(),
      );
    });
  }

  if (filesIn('more').includes('recruiting-red.jsonocel')) {
    it('of many objects (OCEL 1.0) is flattened by each type, and each relation is an event', () => {
      const json = JSON.parse(readShared('eventlogs/more/recruiting-red.jsonocel')) as {
        'ocel:objects': Record<string, { 'ocel:type': string }>;
        'ocel:events': Record<string, { 'ocel:omap': string[] }>;
      };
      const objects = json['ocel:objects'];
      const types = findObjectTypes(json);
      expect(types).toEqual(
        [...new Set(Object.values(objects).map((each) => each['ocel:type']))].sort(),
      );
      for (const type of types) {
        const related = Object.values(json['ocel:events']).flatMap((event) =>
          [...new Set(event['ocel:omap'])].filter((id) => objects[id]?.['ocel:type'] === type),
        );
        const { log, issues } = parseOcel(json, type);
        expect(issues).toEqual([]);
        expect([log.size, log.caseIds.length]).toEqual([related.length, new Set(related).size]);
      }
    });
  }

  it('running-example is aligned without a deviation to a model of all its variants', () => {
    const { log } = parseCsv(readShared('eventlogs/running-example.csv.gz'));
    const { variants } = JSON.parse(readShared('eventlogs/running-example.alignments.json')) as {
      variants: {
        sequence: string[];
        count: number;
        alignmentFitness: number;
        moves: { kind: string; activity: string }[];
      }[];
    };
    const found = alignVariants(log, findVariants(log));
    const plain = (
      list: readonly {
        sequence: readonly string[];
        count: number;
        fitness: number;
        moves: readonly object[];
      }[],
    ) => list.map((each) => JSON.stringify(each)).sort();
    expect(
      plain(
        found.map(({ activities, count, fitness, moves }) => ({
          sequence: activities,
          count,
          fitness,
          moves: moves.map(({ kind, activity }) => ({ kind, activity })),
        })),
      ),
    ).toEqual(
      plain(
        variants.map(({ sequence, count, alignmentFitness: fitness, moves }) => ({
          sequence,
          count,
          fitness,
          moves,
        })),
      ),
    );
  });
});
