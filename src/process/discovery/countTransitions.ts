import type { ProcessSequences } from '../../model';
import { createPairIndex } from './pairIndex';

/** Counts in columns: transition `e` leads from activity `from[e]` to `to[e]`. */
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
  const { caseStart, activityOf } = sequences;
  const pairs = createPairIndex(sequences.activities.length);
  const transitionOf = new Uint32Array(activityOf.length);
  const room = {
    count: new Uint32Array(64),
    cases: new Uint32Array(64),
    last: new Uint32Array(64),
  };
  let { count, cases, last } = room;
  let inCase = new Uint32Array(64);
  let most = new Uint32Array(64);
  let used = 0;

  for (let c = 1; c < caseStart.length; c++) {
    const first = caseStart[c - 1] ?? 0;
    const end = caseStart[c] ?? 0;
    if (first === end) continue;
    transitionOf[first] = noTransition;
    let before = activityOf[first] ?? 0;
    for (let i = first + 1; i < end; i++) {
      const activity = activityOf[i] ?? 0;
      const e = pairs.get(before, activity);
      before = activity;
      transitionOf[i] = e;
      if (e >= count.length) {
        count = grow(count);
        cases = grow(cases);
        last = grow(last);
        inCase = grow(inCase);
        most = grow(most);
      }
      if (e >= used) used = e + 1;
      count[e] = (count[e] ?? 0) + 1;
      // `last` holds the case plus one, so that its zeros mean none.
      const times = last[e] === c ? (inCase[e] ?? 0) + 1 : 1;
      inCase[e] = times;
      if (times === 1) {
        last[e] = c;
        cases[e] = (cases[e] ?? 0) + 1;
      }
      if (times > (most[e] ?? 0)) most[e] = times;
    }
  }
  return {
    from: pairs.from(),
    to: pairs.to(),
    count: count.slice(0, used),
    caseCount: cases.slice(0, used),
    maxPerCase: most.slice(0, used),
    transitionOf,
  };
}

function grow(column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(column.length * 2);
  wider.set(column);
  return wider;
}
