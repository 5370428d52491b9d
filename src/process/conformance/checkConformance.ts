import type { EventLog } from '../../model';
import { compareCodePoints } from '../discovery/compareCodePoints';
import { orderEvents } from '../discovery/orderEvents';
import { readModel, type ReferenceModel } from './referenceModel';

/** How far a log does what a model allows. */
export interface ConformanceResult {
  readonly cases: number;
  /** Cases without a deviation. */
  readonly fittingCases: number;
  /** `fittingCases` of `cases`, 0–1; `null` without cases. */
  readonly fittingRatio: number | null;
  /** The mean over cases of 1 − deviating relations ÷ (events + 1), 0–1; `null` without cases. */
  readonly fitness: number | null;
  /** What happened and is not allowed: most frequent first, equal ones by name. */
  readonly deviations: readonly Deviation[];
  /** What is allowed and never happened, by name. */
  readonly unused: readonly Relation[];
}

/** One activity directly after another; `null` is the begin of a case (in `from`) or its end (in `to`). */
export interface Relation {
  readonly from: string | null;
  readonly to: string | null;
}

/** A relation that happened and that the model does not allow. */
export interface Deviation extends Relation {
  /** How often it happened, over all cases. */
  readonly count: number;
  /** Cases that have it at least once. */
  readonly caseCount: number;
}

/**
 * Holds a log against a directly-follows model: a graph, a variant or several variants, whose transitions, begins and
 * ends are what is allowed. Every relation of a case counts, those at its begin and end included. Cost: linear.
 */
export function checkConformance(log: EventLog, model: ReferenceModel): ConformanceResult {
  const allowed = readModel(model, log.activities);
  const { start, end, names, next } = allowed;
  const size = end + 1;
  // A name that stands in the log's list twice is one activity.
  const same = log.activities.map((name) => allowed.numberOf.get(name) ?? start);
  const { caseStart, event } = orderEvents(log);
  const found = new Map<number, { count: number; caseCount: number; last: number }>();
  const used = new Set<number>();
  let cases = 0;
  let fittingCases = 0;
  let sum = 0;

  for (let c = 0; c + 1 < caseStart.length; c++) {
    const from = caseStart[c] ?? 0;
    const to = caseStart[c + 1] ?? 0;
    if (from === to) continue;
    cases++;
    let deviating = 0;
    let before = start;
    for (let i = from; i <= to; i++) {
      const own = i < to ? (same[log.activityOf[event[i] ?? 0] ?? 0] ?? start) : end;
      const pair = before * size + own;
      if (next.get(before)?.has(own)) used.add(pair);
      else {
        deviating++;
        let deviation = found.get(pair);
        if (!deviation) found.set(pair, (deviation = { count: 0, caseCount: 0, last: -1 }));
        deviation.count++;
        if (deviation.last !== c) deviation.caseCount++;
        deviation.last = c;
      }
      before = own;
    }
    if (deviating === 0) fittingCases++;
    sum += 1 - deviating / (to - from + 1);
  }

  const relation = (pair: number): Relation => ({
    from: names[Math.floor(pair / size)] ?? null,
    to: names[pair % size] ?? null,
  });
  const unused = Array.from(next, ([from, own]) => Array.from(own, (to) => from * size + to))
    .flat()
    .filter((pair) => !used.has(pair));
  return {
    cases,
    fittingCases,
    fittingRatio: cases > 0 ? fittingCases / cases : null,
    fitness: cases > 0 ? sum / cases : null,
    deviations: Array.from(found, ([pair, { count, caseCount }]) => ({
      ...relation(pair),
      count,
      caseCount,
    })).sort((a, b) => b.count - a.count || compareRelations(a, b)),
    unused: unused.map(relation).sort(compareRelations),
  };
}

/** Begin and end come before every name. */
function compareRelations(a: Relation, b: Relation): number {
  return compareEnds(a.from, b.from) || compareEnds(a.to, b.to);
}

function compareEnds(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareCodePoints(a, b);
}
