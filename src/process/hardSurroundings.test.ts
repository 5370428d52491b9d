import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ProcessGraph } from '../model';
import { describeWithShared, readShared } from '../test/sharedFolder';
import { discoverProcess } from './discovery/discoverProcess';
import { findHandovers } from './discovery/findHandovers';
import { findVariants } from './discovery/findVariants';
import { pairLifecycle } from './discovery/pairLifecycle';
import { toActivitiesCsv } from './exports/toActivitiesCsv';
import { toBpmnXml } from './exports/toBpmnXml';
import { toTransitionsCsv } from './exports/toTransitionsCsv';
import { parseCsv } from './importers/parseCsv';
import { arrangeProcess } from './layout/arrangeProcess';
import { simplifyProcess } from './simplify/simplifyProcess';

const text = [
  'CASE_ID,ACTIVITY,TIME',
  '1,İşlem,2024-03-10T01:30:00-05:00',
  '1,ISLEM,2024-03-10T03:30:00-04:00',
  '1,ıslem,11/03/2024 02:30',
  '2,Äpfel,2024-11-03 01:30',
  '2,Zebra,3 Nov 2024 02:30',
  '2,Äpfel,2024-11-03T07:30Z',
  '__proto__,Zebra,1710000000',
].join('\n');

/** All that is counted, laid out and written. */
function everything() {
  const { log, issues } = parseCsv(text);
  const { sequences, ...graph } = discoverProcess(log);
  const shown = simplifyProcess(discoverProcess(log), { activities: 0.5, paths: 0.5 });
  return {
    issues,
    times: [...log.timestamp],
    graph,
    order: [...(sequences?.activityOf ?? [])],
    variants: findVariants(log).map(({ activities, count }) => [activities, count]),
    layout: arrangeProcess(shown),
    files: [toActivitiesCsv(graph), toTransitionsCsv(graph), toBpmnXml(shown)],
  };
}

describe('a log in hard surroundings', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
    vi.restoreAllMocks();
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])(
    'the machine in %s: the same times, graph, layout and files as in UTC',
    (zone) => {
      process.env.TZ = 'UTC';
      const inUtc = everything();
      process.env.TZ = zone;
      expect(new Date(2024, 0).getTimezoneOffset()).not.toBe(0);
      expect(everything()).toEqual(inUtc);
      expect(inUtc.times.slice(0, 2)).toEqual([
        Date.UTC(2024, 2, 10, 6, 30),
        Date.UTC(2024, 2, 10, 7, 30),
      ]);
    },
  );

  it('the machine in Turkish or German: its language is never asked, so names sort and read the same', () => {
    const asked: string[] = [];
    for (const name of ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'] as const) {
      vi.spyOn(String.prototype, name).mockImplementation(() => {
        asked.push(name);
        throw new Error(`${name} depends on the machine`);
      });
    }
    const { graph, variants } = everything();
    expect(asked).toEqual([]);
    expect(graph.activities.map(({ id }) => id).sort()).toEqual([
      'ISLEM',
      'Zebra',
      'Äpfel',
      'İşlem',
      'ıslem',
    ]);
    expect(variants).toHaveLength(3);
  });

  it('a case called __proto__ is a case', () => {
    const { log } = parseCsv(text);
    expect(log.caseIds).toContain('__proto__');
    expect(discoverProcess(log).cases).toBe(3);
  });
});

describe('a graph of a server at its ends', () => {
  const durationMs = { mean: null, median: null, min: null, max: null, total: 0 };

  it('no activity at all: nothing to simplify, an empty layout, files of a head alone', () => {
    const empty: ProcessGraph = { cases: 0, events: 0, activities: [], transitions: [] };
    const shown = simplifyProcess(empty, { activities: 1, paths: 1 });
    expect(arrangeProcess(shown)).toMatchObject({ nodes: [], edges: [], width: 0, height: 0 });
    expect(toActivitiesCsv(shown).trim().split('\r\n')).toHaveLength(1);
    expect(toBpmnXml(shown)).not.toContain('bpmn:task');
  });

  it('5,000 paths: each is drawn at a place', () => {
    const activities = Array.from({ length: 100 }, (_, i) => ({
      id: `a${i}`,
      label: `a${i}`,
      eventCount: 50,
      caseCount: 50,
      startCount: i === 0 ? 50 : 0,
      endCount: i === 99 ? 50 : 0,
    }));
    const transitions = Array.from({ length: 5000 }, (_, i) => ({
      from: `a${i % 100}`,
      to: `a${((i % 100) + 1 + Math.floor(i / 100)) % 100}`,
      count: 1 + (i % 7),
      caseCount: 1,
      durationMs,
    }));
    const { edges } = arrangeProcess({ cases: 50, events: 5000, activities, transitions });
    expect(edges).toHaveLength(5002);
    const points = edges.flatMap((edge) => [...edge.points, edge.label]);
    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

describeWithShared('a real log that is hard', () => {
  it('bpic2012: work overlaps, and the waits below zero stay and are counted', () => {
    const { log } = parseCsv(readShared('eventlogs/bpic2012.csv.gz'));
    const paired = pairLifecycle(log).log;
    const { transitions } = discoverProcess(paired, { orderBy: 'start' });
    expect(transitions.some(({ waitingMs }) => (waitingMs?.min ?? 0) < 0)).toBe(true);
  });

  it('bpic2013: 1,440 resources hand over to each other, and their lifecycle of statuses pairs nothing', () => {
    const { log } = parseCsv(readShared('eventlogs/more/bpic2013-incidents.csv.gz'));
    expect(log.resource?.values).toHaveLength(1440);
    const handovers = findHandovers(log);
    const names = new Set(handovers.flatMap(({ from, to }) => [from, to]));
    expect(names.size).toBeGreaterThan(1000);
    expect(handovers.every(({ count }) => count > 0)).toBe(true);
    const layout = arrangeProcess(
      simplifyProcess(discoverProcess(log), { activities: 1, paths: 1 }),
    );
    expect(layout.nodes).toHaveLength(6);
  });

  it('bpic2019: 11,973 variants of one case each, and together all cases', () => {
    const variants = findVariants(parseCsv(readShared('eventlogs/more/bpic2019-1tpv.csv.gz')).log);
    expect(variants).toHaveLength(11_973);
    expect(variants.every(({ count }) => count === 1)).toBe(true);
    expect(variants.at(-1)?.cumulativeRatio).toBeCloseTo(1, 12);
  });

  it.each(['more/bpic2015-1', 'more/synth-1000act'])(
    '%s: hundreds of activities, no two at one place, the same places twice',
    (name) => {
      const graph = discoverProcess(parseCsv(readShared(`eventlogs/${name}.csv.gz`)).log);
      const shown = simplifyProcess(graph, { activities: 1, paths: 0.2 });
      const layout = arrangeProcess(shown);
      const places = new Set(layout.nodes.map(({ x, y }) => `${x} ${y}`));
      expect(places.size).toBe(graph.activities.length + 2);
      expect(arrangeProcess({ ...shown })).toEqual(layout);
    },
    60_000,
  );

  it('orders: no time at all, so counts stand and no duration is made up', () => {
    const graph = discoverProcess(
      parseCsv(readShared('eventlogs/more/orders-no-timestamps.csv.gz')).log,
    );
    expect(graph.transitions.every(({ durationMs }) => durationMs.mean === null)).toBe(true);
    expect(graph.throughputMs?.median).toBeNull();
  });
});
