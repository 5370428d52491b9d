import type { ProcessSequences } from '../../model';
import type { TransitionCounts } from './countTransitions';

/** Counts in columns, by activity. */
export interface ActivityCounts {
  /** Cases with at least one event. */
  readonly cases: number;
  readonly eventCount: Uint32Array;
  readonly caseCount: Uint32Array;
  readonly startCount: Uint32Array;
  readonly endCount: Uint32Array;
  readonly maxPerCase: Uint32Array;
  readonly selfLoopCount: Uint32Array;
  /** Cases that have it twice or more. */
  readonly reworkCaseCount: Uint32Array;
}

/**
 * Counts each activity's events and cases, and where cases begin and end. What follows from the transitions is summed
 * from them. Cost: one pass, no object per event.
 */
export function countActivities(
  sequences: ProcessSequences,
  { from, to, count }: Pick<TransitionCounts, 'from' | 'to' | 'count'>,
): ActivityCounts {
  const { caseStart, activityOf } = sequences;
  const column = () => new Uint32Array(sequences.activities.length);
  const [caseCount, maxPerCase, reworkCaseCount] = [column(), column(), column()];
  const [startCount, endCount, selfLoopCount] = [column(), column(), column()];
  // The place where the case begins plus how often it has the activity: what is no larger is of an earlier case.
  const stamp = column();
  let cases = 0;

  for (let c = 1; c < caseStart.length; c++) {
    const first = caseStart[c - 1] ?? 0;
    const end = caseStart[c] ?? 0;
    if (first === end) continue;
    cases++;
    add(startCount, activityOf[first] ?? 0, 1);
    add(endCount, activityOf[end - 1] ?? 0, 1);
    for (let i = first; i < end; i++) {
      const a = activityOf[i] ?? 0;
      const times = Math.max((stamp[a] ?? 0) - first, 0) + 1;
      stamp[a] = first + times;
      if (times === 1) caseCount[a] = (caseCount[a] ?? 0) + 1;
      else if (times === 2) reworkCaseCount[a] = (reworkCaseCount[a] ?? 0) + 1;
      if (times > (maxPerCase[a] ?? 0)) maxPerCase[a] = times;
    }
  }
  // Every event begins a case or ends a transition.
  const eventCount = startCount.slice();
  to.forEach((activity, e) => {
    add(eventCount, activity, count[e] ?? 0);
    if (from[e] === activity) add(selfLoopCount, activity, count[e] ?? 0);
  });
  return {
    cases,
    eventCount,
    caseCount,
    startCount,
    endCount,
    maxPerCase,
    selfLoopCount,
    reworkCaseCount,
  };
}

function add(column: Uint32Array, at: number, more: number): void {
  column[at] = (column[at] ?? 0) + more;
}
