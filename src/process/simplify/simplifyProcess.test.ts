import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcessGraph } from '../../model';
import { logFromTraces } from '../../test/logFromTraces';
import { discoverProcess } from '../discovery/discoverProcess';
import { simplifyProcess } from './simplifyProcess';

const traces = fc.array(fc.stringMatching(/^[A-H]{1,8}$/), { minLength: 1, maxLength: 12 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const namesOf = (graph: ProcessGraph) => graph.activities.map(({ id }) => id);
const pathsOf = (graph: ProcessGraph) => [
  ...graph.transitions.map(({ from, to }) => `${from}>${to}`),
  ...graph.activities.filter((a) => a.startCount > 0).map(({ id }) => `>${id}`),
  ...graph.activities.filter((a) => a.endCount > 0).map(({ id }) => `${id}>`),
];
const withoutEvents = ({ sequences, ...graph }: ProcessGraph): ProcessGraph => {
  expect(sequences).toBeDefined();
  return graph;
};

/** What can be reached from the start, or reaches the end, along what is shown. */
function reach(graph: ProcessGraph, from: 'start' | 'end'): Set<string> {
  const isStart = from === 'start';
  const found = new Set(
    graph.activities.filter((a) => (isStart ? a.startCount : a.endCount) > 0).map(({ id }) => id),
  );
  for (const id of found) {
    for (const t of graph.transitions)
      if ((isStart ? t.from : t.to) === id) found.add(isStart ? t.to : t.from);
  }
  return found;
}

function transitionOf(from: string, to: string, count = 1) {
  return {
    from,
    to,
    count,
    caseCount: count,
    durationMs: { mean: null, median: null, min: null, max: null, total: 0 },
  };
}

function activityOf(id: string, startCount = 0, endCount = 0, eventCount = 1) {
  return { id, label: id, eventCount, caseCount: eventCount, startCount, endCount };
}

describe('simplifyProcess', () => {
  it('leaves no activity without a way from the start and to the end', () => {
    fc.assert(
      fc.property(traces, share, share, fc.boolean(), (list, activities, paths, hasEvents) => {
        const whole = discoverProcess(logFromTraces(...list));
        const simple = simplifyProcess(hasEvents ? whole : withoutEvents(whole), {
          activities,
          paths,
        });
        expect(reach(simple, 'start')).toEqual(new Set(namesOf(simple)));
        expect(reach(simple, 'end')).toEqual(new Set(namesOf(simple)));
      }),
    );
  });

  it('shows at a higher value all that a lower one shows, and everything at 1', () => {
    fc.assert(
      fc.property(traces, share, share, share, (list, activities, p, q) => {
        const whole = discoverProcess(logFromTraces(...list));
        const [less, more] = [Math.min(p, q), Math.max(p, q)];
        const at = (paths: number) => pathsOf(simplifyProcess(whole, { activities, paths }));
        expect(at(more)).toEqual(expect.arrayContaining(at(less)));
        const names = (ratio: number) =>
          namesOf(simplifyProcess(whole, { activities: ratio, paths: 1 }));
        expect(names(more)).toEqual(expect.arrayContaining(names(less)));
        expect(simplifyProcess(whole, { activities: 1, paths: 1 })).toBe(whole);
      }),
    );
  });

  it('does not depend on what was shown before', () => {
    const whole = discoverProcess(logFromTraces('ABCD', 'ABD', 'AXYD', 'AZD'));
    const once = simplifyProcess(whole, { activities: 0.4, paths: 0.3 });
    const again = simplifyProcess(simplifyProcess(whole, { activities: 0, paths: 0 }), {
      activities: 0.4,
      paths: 0.3,
    });
    expect(again).toEqual(once);
    expect(once.whole).toBe(whole);
  });

  it('counts afresh what follows what once others are hidden', () => {
    const simple = simplifyProcess(discoverProcess(logFromTraces('AC', 'AC', 'ABC')), {
      activities: 0,
      paths: 1,
    });
    expect(simple.transitions).toMatchObject([
      { from: 'A', to: 'C', count: 3, durationMs: { max: 7_200_000 } },
    ]);
  });

  it('draws an indirect transition where a graph without events loses a way', () => {
    const graph: ProcessGraph = {
      cases: 9,
      events: 30,
      activities: [
        activityOf('A', 9, 0, 9),
        activityOf('M', 0, 0, 1),
        activityOf('Z', 0, 2, 8),
        activityOf('B', 0, 7, 9),
      ],
      transitions: [
        transitionOf('A', 'B', 7),
        transitionOf('A', 'M', 2),
        transitionOf('M', 'Z', 2),
      ],
    };
    const simple = simplifyProcess(graph, { activities: 0.5, paths: 0 });
    expect(namesOf(simple)).toEqual(['A', 'Z', 'B']);
    expect(simple.transitions).toMatchObject([
      { from: 'A', to: 'B' },
      { from: 'A', to: 'Z', count: 2, isIndirect: true, durationMs: { mean: null } },
    ]);
  });

  it('shows all for NaN and clamps what lies outside', () => {
    const whole = discoverProcess(logFromTraces('ABC', 'AC'));
    expect(simplifyProcess(whole, { activities: NaN, paths: 7 })).toBe(whole);
    expect(namesOf(simplifyProcess(whole, { activities: -3, paths: -3 })).length).toBe(3);
  });

  it('survives any graph a server sends, and one that went through JSON', () => {
    const name = fc.constantFrom('A', 'B', 'C', '', '__proto__', '\u0000start');
    const count = fc.oneof(fc.integer(), fc.constantFrom(NaN, Infinity, -1, 0));
    const graph = fc.record({
      cases: count,
      events: count,
      activities: fc.array(
        fc.tuple(name, count, count, count).map((args) => activityOf(...args)),
        { maxLength: 6 },
      ),
      transitions: fc.array(
        fc.tuple(name, name, count).map((args) => transitionOf(...args)),
        { maxLength: 9 },
      ),
    });
    fc.assert(
      fc.property(graph, share, share, (any, activities, paths) => {
        const simple = simplifyProcess(any, { activities, paths });
        const names = new Set(namesOf(any));
        for (const { from, to } of simple.transitions)
          expect([names.has(from), names.has(to)]).toEqual([true, true]);
      }),
    );
    const sent = JSON.parse(
      JSON.stringify(discoverProcess(logFromTraces('ABC', 'AC'))),
    ) as ProcessGraph;
    expect(namesOf(simplifyProcess(sent, { activities: 0, paths: 0 })).length).toBeGreaterThan(0);
  });
});
