import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventLog } from '../../model';
import { logFromTraces } from '../../test/logFromTraces';
import { parseCsv } from '../importers/parseCsv';
import { discoverProcess } from './discoverProcess';
import { findHandovers } from './findHandovers';
import { findVariants } from './findVariants';
import { pairLifecycle } from './pairLifecycle';
import { summarizeRework } from './summarizeRework';

const hour = 3_600_000;
const csv = (...rows: string[]) =>
  parseCsv(`case,activity,time,lifecycle,resource\n${rows.join('\n')}`).log;
const sequence = (log: EventLog) => findVariants(log)[0]?.activities.join('');
const traces = fc.array(fc.stringMatching(/^[A-E]{0,8}$/), { maxLength: 12 });

describe('discoverProcess', () => {
  it('counts self-loops and loops of two, in events, in cases and at most in a case', () => {
    const graph = discoverProcess(logFromTraces('ABBBCBCD', 'AB'));
    const counts = graph.transitions.map((t) => [
      t.from + t.to,
      t.count,
      t.caseCount,
      t.maxPerCase,
    ]);
    expect(counts).toEqual([
      ['AB', 2, 2, 1],
      ['BB', 2, 1, 2],
      ['BC', 2, 1, 2],
      ['CB', 1, 1, 1],
      ['CD', 1, 1, 1],
    ]);
    expect(graph.activities.find(({ id }) => id === 'B')).toMatchObject({
      eventCount: 5,
      caseCount: 2,
      maxPerCase: 4,
      selfLoopCount: 2,
      reworkCaseCount: 1,
      endCount: 1,
    });
  });

  it('takes a log that marks begins by its completions: begin and duration', () => {
    const log: EventLog = {
      ...logFromTraces('AB'),
      timestampMarks: 'start',
      durationMs: Float64Array.of(1000, 250),
    };
    const [transition] = discoverProcess(log).transitions;
    expect(transition?.durationMs.median).toBe(hour - 750);
    expect(transition?.waitingMs?.median).toBe(hour - 1000);
    const unknown = discoverProcess({ ...log, durationMs: Float64Array.of(NaN, NaN) });
    expect(unknown.transitions[0]?.durationMs.median).toBe(hour);
  });

  it('knows no duration, rather than 0, where a time is missing; the transition counts', () => {
    const { transitions } = discoverProcess(csv('1,A,,,', '1,B,2026-01-01,,'));
    expect(transitions).toMatchObject([
      {
        count: 1,
        durationMs: { mean: null, median: null, min: null, max: null, total: 0, count: 0 },
      },
    ]);
  });

  it('puts an event without a time behind the one before it in the file, or first', () => {
    expect(sequence(csv('1,C,2026-01-03,,', '1,D,,,', '1,A,2026-01-01,,', '1,B,,,'))).toBe('ABCD');
    expect(sequence(csv('1,X,,,', '1,B,2026-01-02,,', '1,A,2026-01-01,,'))).toBe('XAB');
  });

  it('keeps the order of the file at equal times, and sorts what is out of order', () => {
    const rows = ['B', 'A', 'D', 'C'].map((name) => `1,${name},2026-01-01T00:00:00Z,,`);
    expect(sequence(csv(...rows))).toBe('BADC');
    const many = Array.from(
      { length: 500 },
      (_, i) => `1,${i % 7},${1_700_000_000 + ((i * 37) % 500)},,`,
    );
    const expected = Array.from({ length: 500 }, (_, i) => i)
      .sort((a, b) => ((a * 37) % 500) - ((b * 37) % 500))
      .map((i) => i % 7);
    expect(sequence(csv(...many))).toBe(expected.join(''));
  });

  it('reads interleaved rows case by case', () => {
    const graph = discoverProcess(
      csv('1,A,2026-01-01,,', '2,A,2026-01-01,,', '1,B,2026-01-02,,', '2,B,2026-01-02,,'),
    );
    expect(graph.transitions.map((t) => [t.from, t.to, t.count])).toEqual([['A', 'B', 2]]);
  });

  it('takes the mean of the middle two as the median of an even number', () => {
    const rows = [1, 2, 10, 40].flatMap((ms, c) => [
      `${c},A,1970-01-01,,`,
      `${c},B,1970-01-01T00:00:00.0${String(ms).padStart(2, '0')}Z,,`,
    ]);
    expect(discoverProcess(csv(...rows)).transitions[0]?.durationMs).toMatchObject({
      median: 6,
      mean: 13.25,
      min: 1,
      max: 40,
      total: 53,
    });
  });

  it('counts alike with a thousand and more activities', () => {
    const rows = Array.from({ length: 1600 }, (_, i) => `1,${i},${1_700_000_000 + i},,`);
    const graph = discoverProcess(csv(...rows));
    expect([graph.activities.length, graph.transitions.length]).toEqual([1600, 1599]);
  });

  it('gives an empty graph for an empty log and passes over rows that name nothing', () => {
    expect(discoverProcess(logFromTraces())).toMatchObject({
      cases: 0,
      events: 0,
      activities: [],
      transitions: [],
    });
    const log = {
      ...logFromTraces('AB'),
      caseOf: Uint32Array.of(0, 9),
      activityOf: Uint32Array.of(0, 0),
    };
    expect(discoverProcess(log)).toMatchObject({ cases: 1, events: 1 });
  });

  it('counts only what passes the filter', () => {
    const graph = discoverProcess(logFromTraces('AB', 'AB', 'AC'), {
      filter: { type: 'activity', activities: ['C'] },
    });
    expect([graph.cases, graph.activities.map(({ id }) => id)]).toEqual([1, ['A', 'C']]);
  });

  it('conserves counts on any log', () => {
    fc.assert(
      fc.property(traces, (list) => {
        const graph = discoverProcess(logFromTraces(...list));
        const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
        const length = list.join('').length;
        const cases = list.filter((trace) => trace !== '').length;
        expect(graph.cases).toBe(cases);
        expect(sum(graph.activities.map((a) => a.eventCount))).toBe(length);
        expect(sum(graph.activities.map((a) => a.startCount))).toBe(cases);
        expect(sum(graph.activities.map((a) => a.endCount))).toBe(cases);
        expect(sum(graph.transitions.map((t) => t.count))).toBe(length - cases);
        for (const { id, eventCount, startCount } of graph.activities) {
          const into = graph.transitions.filter((t) => t.to === id).map((t) => t.count);
          expect(sum(into) + startCount).toBe(eventCount);
        }
      }),
    );
  });

  it('counts what a plain loop over texts counts', () => {
    fc.assert(
      fc.property(traces, (list) => {
        const expected = new Map<string, number>();
        for (const trace of list) {
          for (let i = 1; i < trace.length; i++) {
            const pair = trace.slice(i - 1, i + 1);
            expected.set(pair, (expected.get(pair) ?? 0) + 1);
          }
        }
        const { transitions } = discoverProcess(logFromTraces(...list));
        expect(new Map(transitions.map((t) => [t.from + t.to, t.count]))).toEqual(expected);
      }),
    );
  });
});

describe('findVariants', () => {
  it('sorts by count, then by names in the order of code points', () => {
    const found = findVariants(
      csv('1,\uff61,,,', '2,😀,,,', '3,A,,,', '4,A,,,', '5,B,,,', '6,B,,,', '6,A,,,'),
    );
    expect(found.map(({ activities }) => activities.join())).toEqual([
      'A',
      'B',
      'B,A',
      '\uff61',
      '😀',
    ]);
    expect(found[0]).toMatchObject({ count: 2, caseIds: ['3', '4'] });
    expect(found.at(-1)?.cumulativeRatio).toBe(1);
  });

  it('keeps apart ab, c and a, bc', () => {
    expect(findVariants(csv('1,ab,,,', '1,c,,,', '2,a,,,', '2,bc,,,')).length).toBe(2);
  });

  it('holds every case exactly once', () => {
    fc.assert(
      fc.property(traces, (list) => {
        const ids = findVariants(logFromTraces(...list)).flatMap((variant) => variant.caseIds);
        expect(ids.length).toBe(list.filter((trace) => trace !== '').length);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('pairLifecycle', () => {
  it('joins starts and completes first in, first out, and counts what is left over', () => {
    const at = (h: number) => new Date(h * hour).toISOString();
    const paired = pairLifecycle(
      csv(
        `1,A,${at(0)},start,`,
        `1,A,${at(1)},START,`,
        `1,A,${at(3)},complete,`,
        `1,B,${at(4)},Complete,`,
        `1,A,${at(5)},schedule,`,
      ),
    );
    expect(paired.log.size).toBe(2);
    expect(Array.from(paired.log.durationMs ?? [])).toEqual([3 * hour, 0]);
    expect([paired.openCount, paired.unstartedCount]).toEqual([1, 1]);
  });

  it('shows overlapping work as negative waiting', () => {
    const log = parseCsv(
      'case,activity,start_timestamp,timestamp\n1,A,1970-01-01T00:00Z,1970-01-01T04:00Z\n1,B,1970-01-01T03:00Z,1970-01-01T05:00Z',
    ).log;
    const { transitions } = discoverProcess(pairLifecycle(log).log, { orderBy: 'start' });
    expect(transitions[0]?.waitingMs?.mean).toBe(-hour);
  });
});

describe('findHandovers and summarizeRework', () => {
  it('count pairs of known resources and repeated activities', () => {
    const log = csv('1,A,,,Ann', '1,A,,,Bob', '1,B,,,', '1,A,,,Ann', '2,A,,,Ann', '2,B,,,Bob');
    expect(findHandovers(log)).toEqual([{ from: 'Ann', to: 'Bob', count: 2 }]);
    expect(summarizeRework(log)).toEqual({
      cases: 2,
      reworkCases: 1,
      reworkEvents: 2,
      selfLoops: 1,
    });
  });
});
