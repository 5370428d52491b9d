import type { ProcessSequences } from '../../model';
import { countPairs } from './countPairs';
import { later } from './later';
import type { PairIndex } from './pairIndex';

/**
 * Counts in columns: transition `e` leads from activity `from[e]` to `to[e]`. What needs a look at each case is counted
 * when it is first read.
 */
export interface TransitionCounts {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly count: Uint32Array;
  /** Cases that take it. */
  readonly caseCount: Uint32Array;
  /** The most often that one case takes it. */
  readonly maxPerCase: Uint32Array;
  /** The transition that leads to the event at each place; `0xffffffff` at the begin of a case. */
  readonly transitionOf: Uint32Array;
}

/** Marks the first event of a case, which no transition leads to. */
export const noTransition = 0xffffffff;

/** Counts how often one activity directly follows another within a case. Cost: one pass, no object per event. */
export function countTransitions(sequences: ProcessSequences): TransitionCounts {
  const { pairs, from, to, count } = countPairs(sequences);
  const transitionOf = later(() => numberEvents(sequences, pairs));
  const inCases = later(() => countInCases(sequences, pairs, count.length));
  return {
    from,
    to,
    count,
    get caseCount() {
      return inCases().caseCount;
    },
    get maxPerCase() {
      return inCases().maxPerCase;
    },
    get transitionOf() {
      return transitionOf();
    },
  };
}

function countInCases(
  { caseStart, activityOf, activities }: ProcessSequences,
  pairs: PairIndex,
  size: number,
): Pick<TransitionCounts, 'caseCount' | 'maxPerCase'> {
  const caseCount = new Uint32Array(size);
  const maxPerCase = new Uint32Array(size);
  // The place where the case begins plus how often it has the transition: what is no larger is of an earlier case.
  const stamp = new Uint32Array(size);
  const { table } = pairs;
  for (let c = 1; c < caseStart.length; c++) {
    const first = caseStart[c - 1] ?? 0;
    const end = caseStart[c] ?? 0;
    let before = activityOf[first] ?? 0;
    for (let i = first + 1; i < end; i++) {
      const activity = activityOf[i] ?? 0;
      const e = table
        ? (table[before * activities.length + activity] ?? 0)
        : pairs.get(before, activity);
      before = activity;
      const times = Math.max((stamp[e] ?? 0) - first, 0) + 1;
      stamp[e] = first + times;
      if (times === 1) caseCount[e] = (caseCount[e] ?? 0) + 1;
      if (times > (maxPerCase[e] ?? 0)) maxPerCase[e] = times;
    }
  }
  return { caseCount, maxPerCase };
}

function numberEvents({ caseStart, activityOf }: ProcessSequences, pairs: PairIndex): Uint32Array {
  const transitionOf = new Uint32Array(activityOf.length);
  for (let c = 1; c < caseStart.length; c++) {
    const first = caseStart[c - 1] ?? 0;
    const end = caseStart[c] ?? 0;
    if (first < end) transitionOf[first] = noTransition;
    for (let i = first + 1; i < end; i++) {
      transitionOf[i] = pairs.get(activityOf[i - 1] ?? 0, activityOf[i] ?? 0);
    }
  }
  return transitionOf;
}
