import { describe, expect, it } from 'vitest';
import type { EventLog, ProcessGraph } from '../model';
import { logFromTraces } from '../test/logFromTraces';
import { matchBottlenecks } from './analysis/matchBottlenecks';
import { discoverProcess } from './discovery/discoverProcess';
import { findHandovers } from './discovery/findHandovers';
import { findVariants } from './discovery/findVariants';
import { pairLifecycle } from './discovery/pairLifecycle';
import { resourceLog } from './discovery/resourceLog';
import { filterLog } from './filters/filterLog';
import { parseCsv } from './importers/parseCsv';
import { arrangeProcess } from './layout/arrangeProcess';
import { simplifyProcess } from './simplify/simplifyProcess';

const hour = 3_600_000;

/** Rows of case, activity, time. */
function logOf(...rows: readonly string[]): EventLog {
  return parseCsv(['case,activity,time', ...rows].join('\n')).log;
}
const pairs = (graph: ProcessGraph) =>
  graph.transitions.map(({ from, to, count }) => [from, to, count]);
const times = (graph: ProcessGraph) => graph.transitions.map(({ durationMs }) => durationMs.median);
const firstVariant = (log: EventLog) => findVariants(log)[0]?.activities;

describe('a hard log', () => {
  it('self-loop: AAA follows itself twice, in one case, at most twice in a case', () => {
    const [loop] = discoverProcess(logFromTraces('AAA')).transitions;
    expect(loop).toMatchObject({ from: 'A', to: 'A', count: 2, caseCount: 1, maxPerCase: 2 });
  });

  it('loop of two: ABAB is A→B twice and B→A once', () => {
    expect(pairs(discoverProcess(logFromTraces('ABAB')))).toEqual([
      ['A', 'B', 2],
      ['B', 'A', 1],
    ]);
  });

  it('one event with a time: no path, and the case takes 0', () => {
    const graph = discoverProcess(logOf('1,A,2026-01-01'));
    expect(graph.transitions).toEqual([]);
    expect(graph.throughputMs).toMatchObject({ median: 0, count: 1 });
    expect(graph.activities).toMatchObject([{ startCount: 1, endCount: 1 }]);
  });

  it('one event without a time: the case counts and no duration is known', () => {
    const graph = discoverProcess(logOf('1,A,'));
    expect([graph.cases, graph.throughputMs?.median]).toEqual([1, null]);
  });

  it.each([
    ['first', ['1,A,', '1,B,2026-01-01T01:00Z', '1,C,2026-01-01T02:00Z'], [null, hour]],
    ['in the middle', ['1,A,2026-01-01T00:00Z', '1,B,', '1,C,2026-01-01T02:00Z'], [null, null]],
    ['last', ['1,A,2026-01-01T00:00Z', '1,B,2026-01-01T01:00Z', '1,C,'], [hour, null]],
  ])('a missing time %s: the order of the file, and no duration beside it', (_, rows, expected) => {
    const log = logOf(...rows);
    expect(firstVariant(log)).toEqual(['A', 'B', 'C']);
    expect(times(discoverProcess(log))).toEqual(expected);
  });

  it('all times equal: the order of the file, each duration 0 and known', () => {
    const at = '2026-01-01T00:00Z';
    const log = logOf(`1,B,${at}`, `1,A,${at}`, `1,C,${at}`);
    expect(firstVariant(log)).toEqual(['B', 'A', 'C']);
    expect(times(discoverProcess(log))).toEqual([0, 0]);
  });

  it('rows out of order and interleaved: sorted within each case', () => {
    const log = logOf('1,B,2026-01-02', '2,A,2026-01-01', '1,A,2026-01-01', '2,B,2026-01-03');
    expect(findVariants(log)).toMatchObject([{ activities: ['A', 'B'], count: 2 }]);
  });

  it('no times at all: counts stand, nothing is said of durations', () => {
    const graph = discoverProcess(logOf('1,A,', '1,B,', '2,A,', '2,B,'));
    expect(pairs(graph)).toEqual([['A', 'B', 2]]);
    expect(graph.transitions[0]?.durationMs).toMatchObject({ median: null, total: 0, count: 0 });
  });

  it.each([
    ['spring', '2024-03-31T01:30:00+01:00', '2024-03-31T03:30:00+02:00', hour],
    ['autumn', '2024-10-27T02:30:00+02:00', '2024-10-27T02:15:00+01:00', 0.75 * hour],
    ['without an offset, as UTC', '2024-03-31T01:30:00', '2024-03-31T03:30:00', 2 * hour],
  ])('the change of clocks in %s does not change a duration', (_, from, to, expected) => {
    expect(times(discoverProcess(logOf(`1,A,${from}`, `1,B,${to}`)))).toEqual([expected]);
  });

  it.each(['2016-12-31T23:59:60Z', '2026-02-30', 'not a date'])(
    'a time that is none (%s): missing and listed, the row stays',
    (time) => {
      const { log, issues } = parseCsv(`case,activity,time\n1,A,2026-01-01\n1,B,${time}`);
      expect(log.size).toBe(2);
      expect(issues).toMatchObject([{ line: 3, code: 'bad-time', dropped: false }]);
    },
  );

  it('years 1900, 1970 and 9999, and steps of a millisecond: exact', () => {
    const log = logOf('1,A,1900-01-01T00:00:00.000Z', '1,B,1900-01-01T00:00:00.001Z');
    expect(times(discoverProcess(log))).toEqual([1]);
    const long = logOf('1,A,1970-01-01', '1,B,9999-12-31');
    expect(times(discoverProcess(long))).toEqual([Date.UTC(9999, 11, 31)]);
  });

  it.each([
    ['scripts', ['Prüfung', '確認する', 'مراجعة', 'Έλεγχος', '👩🏽‍🚀']],
    ['composed and decomposed letters', ['étape', 'e\u0301tape']],
    ['names of object fields', ['__proto__', 'constructor', 'toString']],
    ['markup', ['<b>', '&amp;']],
    ['capitals', ['A', 'a', 'İ', 'i']],
    ['arrows', ['A → B', 'A', 'B', 'A -> B']],
    ['length', ['x'.repeat(300), 'x'.repeat(299)]],
  ])('names apart by %s stay apart', (_, names) => {
    const graph = discoverProcess(logOf(...names.map((name) => `1,${name},`)));
    expect(graph.activities.map(({ id }) => id).sort()).toEqual([...names].sort());
    expect(graph.transitions).toHaveLength(names.length - 1);
  });

  it('names with a comma, a quote, a line break, blanks around: as they are', () => {
    const log = logOf('1,"a,b",', '1,"say ""hi""",', '1,"two\nlines",', '1,"  blank ",');
    expect(firstVariant(log)).toEqual(['a,b', 'say "hi"', 'two\nlines', '  blank ']);
  });

  it('names that collide when joined: ab, c and a, bc are two paths and two variants', () => {
    const log = logOf('1,ab,', '1,c,', '2,a,', '2,bc,');
    expect(pairs(discoverProcess(log))).toHaveLength(2);
    expect(findVariants(log)).toHaveLength(2);
  });

  it('cases 1, 01, 1.0 and " 1": four cases', () => {
    expect(discoverProcess(logOf('1,A,', '01,A,', '1.0,A,', '" 1",A,')).cases).toBe(4);
  });

  it('a row without a case or an activity: left out and counted, the others stay', () => {
    const { log, issues } = parseCsv('case,activity,time\n,A,\n1,,\n1,B,');
    expect(log.size).toBe(1);
    expect(issues.filter(({ dropped }) => dropped)).toHaveLength(2);
  });

  it('a case of 2,000 events counts like any other', () => {
    const graph = discoverProcess(logFromTraces('AB'.repeat(1000)));
    expect(pairs(graph)).toEqual([
      ['A', 'B', 1000],
      ['B', 'A', 999],
    ]);
  });

  it('starts and completes pair first in, first out; overlapping work waits a negative time', () => {
    const { log } = parseCsv(
      [
        'case,activity,time,lifecycle',
        '1,A,2026-01-01T00:00Z,start',
        '1,B,2026-01-01T01:00Z,start',
        '1,A,2026-01-01T02:00Z,complete',
        '1,B,2026-01-01T03:00Z,complete',
      ].join('\n'),
    );
    const graph = discoverProcess(pairLifecycle(log).log, { orderBy: 'start' });
    expect(graph.activities.map(({ durationMs }) => durationMs?.median)).toEqual([
      2 * hour,
      2 * hour,
    ]);
    expect(graph.transitions[0]?.waitingMs?.median).toBe(-hour);
  });

  it('a lifecycle of statuses: none is "complete", and filtering by it leaves nothing', () => {
    const { log } = parseCsv('case,activity,time,lifecycle\n1,A,,assigned\n1,A,,in progress');
    expect(filterLog(log, { type: 'lifecycle', steps: ['complete'] }).size).toBe(0);
  });

  it('no events: a graph of nothing, whose layout is empty', () => {
    const graph = discoverProcess(logFromTraces());
    expect([graph.cases, graph.activities, graph.transitions]).toEqual([0, [], []]);
    expect(arrangeProcess(graph)).toMatchObject({ nodes: [], edges: [] });
  });

  it('a thousand activities: every one has a place of its own at any slider', () => {
    const names = Array.from({ length: 1000 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const graph = discoverProcess(
      logFromTraces(names.join(''), names.filter((_, i) => i % 3).join('')),
    );
    const { nodes } = arrangeProcess(simplifyProcess(graph, { activities: 1, paths: 0.5 }));
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(1002);
  });

  it('work that nobody is named for: it stands between, and no hand-over is made up', () => {
    const { log } = parseCsv('case,activity,time,resource\n1,A,,Ada\n1,B,,\n1,C,,Boris\n1,D,,Ada');
    expect(findHandovers(log)).toEqual([{ from: 'Boris', to: 'Ada', count: 1 }]);
    expect(pairs(discoverProcess(resourceLog(log, 'Nobody')))).toEqual([
      ['Ada', 'Nobody', 1],
      ['Boris', 'Ada', 1],
      ['Nobody', 'Boris', 1],
    ]);
    const taken = resourceLog(
      { ...log, resource: { values: ['Nobody'], index: log.caseOf } },
      'Nobody',
    );
    expect(taken.activities).toEqual(['Nobody', 'Nobody ']);
  });
});

describe('a hard graph from a server', () => {
  const durationMs = { mean: null, median: null, min: null, max: null, total: 0 };
  const graphOf = (
    ids: readonly string[],
    edges: readonly (readonly [from: string, to: string, count: number])[],
  ): ProcessGraph => ({
    cases: 1,
    events: 1,
    activities: ids.map((id) => ({
      id,
      label: id,
      eventCount: 1,
      caseCount: 1,
      startCount: 0,
      endCount: 0,
    })),
    transitions: edges.map(([from, to, count]) => ({ from, to, count, caseCount: 1, durationMs })),
  });

  it.each([
    ['a transition to nowhere', graphOf(['A'], [['A', 'gone', 1]]), 1],
    [
      'two transitions alike',
      graphOf(
        ['A', 'B'],
        [
          ['A', 'B', 1],
          ['A', 'B', 2],
        ],
      ),
      2,
    ],
    [
      'counts that are none',
      graphOf(
        ['A', 'B'],
        [
          ['A', 'B', NaN],
          ['B', 'A', -1],
        ],
      ),
      2,
    ],
    ['parts apart', graphOf(['A', 'B', 'C'], [['A', 'B', 1]]), 3],
    ['one activity', graphOf(['A'], []), 1],
  ])('%s: every activity is drawn, at a place', (_, graph, count) => {
    const { nodes } = arrangeProcess(simplifyProcess(graph, { activities: 1, paths: 1 }));
    const drawn = nodes.filter(({ kind }) => kind === 'activity');
    expect(drawn).toHaveLength(count);
    expect(drawn.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  it('a bottleneck by another case, with blanks, as a path, or not on the map', () => {
    const named = (location: string) => ({
      process: null,
      location,
      impact: null,
      frequency: null,
      averageDurationMs: null,
    });
    const graph = graphOf(['Send Fine', 'Pay'], [['Send Fine', 'Pay', 1]]);
    const found = matchBottlenecks(graph, [' send  fine', 'Send Fine → Pay', 'Archive'].map(named));
    expect(found.map(({ place }) => place)).toEqual([
      { type: 'activity', id: 'Send Fine' },
      { type: 'transition', from: 'Send Fine', to: 'Pay' },
      null,
    ]);
  });
});
