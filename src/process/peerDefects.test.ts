import { describe, expect, it } from 'vitest';
import { logFromTraces } from '../test/logFromTraces';
import { discoverProcess } from './discovery/discoverProcess';
import { findVariants } from './discovery/findVariants';
import { parseCsv } from './importers/parseCsv';
import { arrangeProcess } from './layout/arrangeProcess';
import { simplifyProcess } from './simplify/simplifyProcess';

const logOf = (...rows: readonly string[]) =>
  parseCsv(['case,activity,time', ...rows].join('\n')).log;

describe('a defect found in a peer does not stand here', () => {
  it('pm4js sorts durations as texts: the median of 9, 10 and 100 seconds is 10 seconds', () => {
    const log = logOf(
      ...[100, 9, 10].flatMap((seconds, i) => [
        `${i},A,2026-01-01T00:00:00Z`,
        `${i},B,2026-01-01T00:0${seconds === 100 ? '1:40' : `0:${String(seconds).padStart(2, '0')}`}Z`,
      ]),
    );
    expect(discoverProcess(log).transitions[0]?.durationMs).toMatchObject({
      median: 10_000,
      min: 9_000,
      max: 100_000,
    });
  });

  it('pm4js joins names by a comma: "a,b" → "c" and "a" → "b,c" are two paths', () => {
    const { transitions } = discoverProcess(logOf('1,"a,b",', '1,c,', '2,a,', '2,"b,c",'));
    expect(transitions.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['a', 'b,c', 1],
      ['a,b', 'c', 1],
    ]);
  });

  it('yWorks joins names by nothing: "ab" → "c" and "a" → "bc" are two paths and two variants', () => {
    const log = logOf('1,ab,', '1,c,', '2,a,', '2,bc,');
    expect(discoverProcess(log).transitions).toHaveLength(2);
    expect(findVariants(log)).toHaveLength(2);
  });

  it('yWorks pairs the events of a self-loop by parity: AAAA follows itself three times, each with its time', () => {
    const [loop] = discoverProcess(
      logOf(
        '1,A,2026-01-01T00:00Z',
        '1,A,2026-01-01T00:01Z',
        '1,A,2026-01-01T00:03Z',
        '1,A,2026-01-01T00:07Z',
      ),
    ).transitions;
    expect(loop).toMatchObject({ count: 3, caseCount: 1, maxPerCase: 3 });
    expect(loop?.durationMs).toMatchObject({
      min: 60_000,
      median: 120_000,
      max: 240_000,
      total: 420_000,
    });
  });

  it('pm4py tests every path for reachability at each step: here a step of a whole of 4,900 paths leaves none out', () => {
    const names = Array.from({ length: 70 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const graph = discoverProcess(
      logFromTraces(...names.map((name) => names.map((other) => name + other).join(''))),
    );
    expect(graph.transitions.length).toBeGreaterThan(4_700);
    const { activities, transitions } = simplifyProcess(graph, { activities: 1, paths: 0.2 });
    const led = new Set(transitions.map(({ to }) => to));
    expect(activities.filter(({ id, startCount }) => startCount === 0 && !led.has(id))).toEqual([]);
    const nodes = new Set(arrangeProcess(graph).nodes.map(({ x, y }) => `${x} ${y}`));
    expect(nodes.size).toBe(72);
  });

  it('Graphviz and ELK die of a deep graph: a chain of 5,000 activities is simplified and laid out', () => {
    const names = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const graph = discoverProcess(logFromTraces(names.join('')));
    const layout = arrangeProcess(simplifyProcess(graph, { activities: 1, paths: 0 }));
    expect(layout.nodes).toHaveLength(5002);
    expect(new Set(layout.nodes.map(({ y }) => y)).size).toBe(5002);
  });
});
