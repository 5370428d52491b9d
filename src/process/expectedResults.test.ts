import { expect, it } from 'vitest';
import type { DurationSummary, EventLog, ProcessGraph } from '../model';
import { describeWithShared, readShared } from '../test/sharedFolder';
import { discoverProcess } from './discovery/discoverProcess';
import { findHandovers } from './discovery/findHandovers';
import { findVariants } from './discovery/findVariants';
import { pairLifecycle } from './discovery/pairLifecycle';
import { summarizeRework } from './discovery/summarizeRework';
import { filterLog } from './filters/filterLog';
import { parseCsv } from './importers/parseCsv';

interface ExpectedDurations {
  n: number;
  sum: number | null;
  mean: number | null;
  median: number | null;
  p95: number | null;
  min: number | null;
  max: number | null;
}

interface ExpectedMode {
  counts: Record<string, number>;
  quality: Record<string, number>;
  activities: Record<string, string | number>[];
  edges: {
    source: string;
    target: string;
    count: number;
    caseCount: number;
    maxPerCase: number;
    duration: ExpectedDurations;
  }[];
  variants: {
    total: number;
    coverage: Record<string, number>;
    top10: { sequence: string[]; count: number; share: number }[];
  };
  rework: { casesWithRework: number; selfLoopPairs: number };
  throughput: ExpectedDurations;
  handoverTop50: { source: string; target: string; count: number }[];
  handoverPairs: number;
}

interface ExpectedIntervals {
  instances: number;
  openInstances: number;
  completesWithoutStart: number;
  activities: { name: string; count: number; service: ExpectedDurations }[];
  edges: { source: string; target: string; count: number; waiting: ExpectedDurations }[];
}

const logs = ['running-example', 'hard', 'receipt', 'sepsis', 'patients', 'interval', 'bpic2012'];

function expectDurations(
  found: DurationSummary | undefined,
  expected: ExpectedDurations,
  of: string,
) {
  expect(found?.count, `${of}: known`).toBe(expected.n);
  for (const key of ['mean', 'median', 'min', 'max', 'p95'] as const) {
    const seconds = expected[key];
    if (seconds === null || expected.n === 0) expect(found?.[key], `${of}: ${key}`).toBe(null);
    else expectMs(found?.[key] ?? NaN, seconds, `${of}: ${key}`);
  }
  if (expected.sum !== null) expectMs(found?.total ?? NaN, expected.sum, `${of}: total`);
}

function expectMs(found: number, seconds: number, of: string) {
  // A double holds 16 digits; the sums of the hard log need more than that for a millisecond.
  const tolerance = Math.max(1, Math.abs(seconds) * 1e3 * 1e-15);
  expect(Math.abs(found - seconds * 1000), of).toBeLessThanOrEqual(tolerance);
}

function expectMode(log: EventLog, graph: ProcessGraph, expected: ExpectedMode) {
  const { counts } = expected;
  expect(graph.cases).toBe(counts.cases);
  expect(graph.events).toBe(counts.events);
  expect(
    graph.activities.map((a) => ({
      name: a.id,
      count: a.eventCount,
      caseCount: a.caseCount,
      maxPerCase: a.maxPerCase,
      start: a.startCount,
      end: a.endCount,
      selfLoops: a.selfLoopCount,
      reworkCases: a.reworkCaseCount,
      reworkEvents: a.eventCount - a.caseCount,
    })),
  ).toEqual(expected.activities);
  expect(graph.transitions.map((t) => [t.from, t.to, t.count, t.caseCount, t.maxPerCase])).toEqual(
    expected.edges.map((e) => [e.source, e.target, e.count, e.caseCount, e.maxPerCase]),
  );
  graph.transitions.forEach((t, i) => {
    const edge = expected.edges[i];
    if (edge) expectDurations(t.durationMs, edge.duration, `${t.from} → ${t.to}`);
  });
  expectDurations(graph.throughputMs, expected.throughput, 'throughput');

  const variants = findVariants(log);
  expect(variants.length).toBe(expected.variants.total);
  expect(variants.slice(0, 10).map((v) => [v.activities, v.count, v.ratio])).toEqual(
    expected.variants.top10.map((v) => [v.sequence, v.count, v.share]),
  );
  for (const [share, needed] of Object.entries(expected.variants.coverage)) {
    const found = variants.findIndex((v) => v.cumulativeRatio >= Number(share) - 1e-12) + 1;
    expect(found, `variants for ${share}`).toBe(needed);
  }
  const rework = summarizeRework(log);
  expect(rework.reworkCases).toBe(expected.rework.casesWithRework);
  expect(rework.selfLoops).toBe(expected.rework.selfLoopPairs);
  const handovers = findHandovers(log);
  expect(handovers.length).toBe(expected.handoverPairs);
  expect(handovers.slice(0, 50).map((h) => [h.from, h.to, h.count])).toEqual(
    expected.handoverTop50.map((h) => [h.source, h.target, h.count]),
  );
}

describeWithShared('the results on real logs', () => {
  for (const name of logs) {
    it(`of ${name} equal the expected ones`, () => {
      const { log, issues } = parseCsv(readShared(`eventlogs/${name}.csv.gz`));
      const expected = JSON.parse(readShared(`eventlogs/${name}.expected.json`)) as {
        all: ExpectedMode;
        complete?: ExpectedMode;
      };
      expect(issues.filter((issue) => issue.dropped).length).toBe(expected.all.quality.skippedRows);
      expectMode(log, discoverProcess(log), expected.all);
      if (!expected.complete) return;
      const complete = filterLog(log, { type: 'lifecycle', steps: ['complete'] });
      expectMode(complete, discoverProcess(complete), expected.complete);
    }, 60_000);
  }

  for (const name of ['interval', 'patients']) {
    it(`of ${name} as activities with a begin and an end equal the expected ones`, () => {
      const { log } = parseCsv(readShared(`eventlogs/${name}.csv.gz`));
      const expected = JSON.parse(
        readShared(`eventlogs/${name}.intervals.json`),
      ) as ExpectedIntervals;
      const paired = pairLifecycle(log);
      expect(paired.log.size).toBe(expected.instances);
      expect(paired.openCount).toBe(expected.openInstances);
      const graph = discoverProcess(paired.log, { orderBy: 'start' });
      expect(graph.activities.map((a) => [a.id, a.eventCount])).toEqual(
        expected.activities.map((a) => [a.name, a.count]),
      );
      graph.activities.forEach((a, i) => {
        const other = expected.activities[i];
        if (other) expectDurations(a.durationMs, other.service, a.id);
      });
      expect(graph.transitions.map((t) => [t.from, t.to, t.count])).toEqual(
        expected.edges.map((e) => [e.source, e.target, e.count]),
      );
      graph.transitions.forEach((t, i) => {
        const edge = expected.edges[i];
        if (edge) expectDurations(t.waitingMs, edge.waiting, `${t.from} → ${t.to}`);
      });
    });
  }
});
