import type { DurationSummary, EventLog, ProcessSequences } from '../../model';
import { groupVariants } from './groupVariants';
import { measureCases } from './measureCases';
import { orderEvents } from './orderEvents';
import { sequenceEvents } from './sequenceEvents';
import { summarizeByGroup } from './summarizeByGroup';

/** A way through the process that at least one case took. */
export interface Variant {
  readonly activities: readonly string[];
  /** Cases that took it. */
  readonly count: number;
  /** Its part of all cases, 0–1. */
  readonly ratio: number;
  /** The part of all cases that took it or one before it in the list, 0–1. */
  readonly cumulativeRatio: number;
  /** How long its cases took. */
  readonly throughputMs: DurationSummary;
  /** Names of its cases, in the order of the log. */
  readonly caseIds: readonly string[];
}

/**
 * All variants of a log, the most frequent first; equal counts by the names of their activities, by code point. The
 * first is the happy path. Cost: linear in events.
 */
export function findVariants(log: EventLog): Variant[] {
  const sequences = sequenceEvents(log, orderEvents(log));
  const { sample, count, variantOf } = groupVariants(sequences);
  const throughput = summarizeByGroup(measureCases(sequences), variantOf, sample.length);
  const caseIds: string[][] = Array.from(sample, () => []);
  variantOf.forEach((variant, c) => caseIds[variant]?.push(log.caseIds[c] ?? ''));
  const cases = count.reduce((sum, n) => sum + n, 0);

  let before = 0;
  return throughput.map((throughputMs, v) => {
    const c = sample[v] ?? 0;
    const own = count[v] ?? 0;
    before += own;
    return {
      activities: namesOf(sequences, c),
      count: own,
      ratio: own / cases,
      cumulativeRatio: before / cases,
      throughputMs,
      caseIds: caseIds[v] ?? [],
    };
  });
}

/** A plain loop: `Array.from` over a typed array goes through its iterator, which costs ten times as much. */
function namesOf({ activities, activityOf, caseStart }: ProcessSequences, c: number): string[] {
  const names: string[] = [];
  const end = caseStart[c + 1] ?? 0;
  for (let i = caseStart[c] ?? 0; i < end; i++) names.push(activities[activityOf[i] ?? 0] ?? '');
  return names;
}
