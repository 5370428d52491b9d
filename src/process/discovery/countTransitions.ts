import type { ProcessSequences } from '../../model';
import { createPairIndex, type PairIndex } from './pairIndex';

/** Counts in columns: transition `e` leads from activity `from[e]` to `to[e]`. */
export interface TransitionCounts {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly count: Uint32Array;
  /** Cases that take it. */
  readonly caseCount: Uint32Array;
  /** The most often that one case takes it. */
  readonly maxPerCase: Uint32Array;
  /** The transition that leads to the event at each place; `0xffffffff` at the begin of a case. Made when first read. */
  readonly transitionOf: Uint32Array;
}

/** Marks the first event of a case, which no transition leads to. */
export const noTransition = 0xffffffff;

/** Counts how often one activity directly follows another within a case. Cost: one pass, no object per event. */
export function countTransitions(sequences: ProcessSequences): TransitionCounts {
  const { caseStart, activityOf } = sequences;
  const activityCount = sequences.activities.length;
  const pairs = createPairIndex(activityCount);
  const { table } = pairs;
  let count = new Uint32Array(64);
  let cases = new Uint32Array(64);
  let most = new Uint32Array(64);
  // The place where the case begins plus how often it has the transition: what is no larger is of an earlier case.
  let stamp = new Uint32Array(64);
  let used = 0;

  for (let c = 1; c < caseStart.length; c++) {
    const first = caseStart[c - 1] ?? 0;
    const end = caseStart[c] ?? 0;
    if (first === end) continue;
    let before = activityOf[first] ?? 0;
    for (let i = first + 1; i < end; i++) {
      const activity = activityOf[i] ?? 0;
      let e = table === null ? -1 : (table[before * activityCount + activity] ?? -1);
      if (e < 0) {
        e = pairs.get(before, activity);
        used = Math.max(used, e + 1);
        if (e >= count.length) {
          count = grow(count);
          cases = grow(cases);
          most = grow(most);
          stamp = grow(stamp);
        }
      }
      before = activity;
      count[e] = (count[e] ?? 0) + 1;
      const times = Math.max((stamp[e] ?? 0) - first, 0) + 1;
      stamp[e] = first + times;
      if (times === 1) cases[e] = (cases[e] ?? 0) + 1;
      if (times > (most[e] ?? 0)) most[e] = times;
    }
  }
  let transitionOf: Uint32Array | null = null;
  return {
    from: pairs.from(),
    to: pairs.to(),
    count: count.slice(0, used),
    caseCount: cases.slice(0, used),
    maxPerCase: most.slice(0, used),
    get transitionOf() {
      return (transitionOf ??= numberEvents(sequences, pairs));
    },
  };
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

function grow(column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(column.length * 2);
  wider.set(column);
  return wider;
}
