import type { ProcessSequences } from '../../model';
import type { TransitionCounts } from './countTransitions';
import { later } from './later';

/** Counts in columns, by activity. */
export interface ActivityCounts extends InCases {
  /** Cases with at least one event. */
  readonly cases: number;
  readonly eventCount: Uint32Array;
  readonly startCount: Uint32Array;
  readonly endCount: Uint32Array;
  readonly selfLoopCount: Uint32Array;
}

/** What needs a look at each case; counted when it is first read. */
interface InCases {
  readonly caseCount: Uint32Array;
  readonly maxPerCase: Uint32Array;
  /** Cases that have it twice or more. */
  readonly reworkCaseCount: Uint32Array;
}

/**
 * Counts each activity's events and cases, and where cases begin and end. What follows from the transitions is summed
 * from them. Cost: a step a case; one pass over the events when `InCases` is read.
 */
export function countActivities(
  sequences: ProcessSequences,
  { from, to, count }: Pick<TransitionCounts, 'from' | 'to' | 'count'>,
): ActivityCounts {
  const { caseStart, activityOf } = sequences;
  const size = sequences.activities.length;
  const [startCount, endCount] = [new Uint32Array(size), new Uint32Array(size)];
  let cases = 0;
  for (let c = 1; c < caseStart.length; c++) {
    const first = caseStart[c - 1] ?? 0;
    const end = caseStart[c] ?? 0;
    if (first === end) continue;
    cases++;
    add(startCount, activityOf[first] ?? 0, 1);
    add(endCount, activityOf[end - 1] ?? 0, 1);
  }
  // Every event begins a case or ends a transition.
  const eventCount = startCount.slice();
  const selfLoopCount = new Uint32Array(size);
  to.forEach((activity, e) => {
    add(eventCount, activity, count[e] ?? 0);
    if (from[e] === activity) add(selfLoopCount, activity, count[e] ?? 0);
  });
  const inCases = later(() => countInCases(sequences));
  return {
    cases,
    eventCount,
    startCount,
    endCount,
    selfLoopCount,
    get caseCount() {
      return inCases().caseCount;
    },
    get maxPerCase() {
      return inCases().maxPerCase;
    },
    get reworkCaseCount() {
      return inCases().reworkCaseCount;
    },
  };
}

function countInCases({ caseStart, activityOf, activities }: ProcessSequences): InCases {
  const column = () => new Uint32Array(activities.length);
  const [caseCount, maxPerCase, reworkCaseCount] = [column(), column(), column()];
  // The place where the case begins plus how often it has the activity: what is no larger is of an earlier case.
  const stamp = column();
  for (let c = 1; c < caseStart.length; c++) {
    const first = caseStart[c - 1] ?? 0;
    const end = caseStart[c] ?? 0;
    for (let i = first; i < end; i++) {
      const a = activityOf[i] ?? 0;
      const times = Math.max((stamp[a] ?? 0) - first, 0) + 1;
      stamp[a] = first + times;
      if (times === 1) caseCount[a] = (caseCount[a] ?? 0) + 1;
      else if (times === 2) reworkCaseCount[a] = (reworkCaseCount[a] ?? 0) + 1;
      if (times > (maxPerCase[a] ?? 0)) maxPerCase[a] = times;
    }
  }
  return { caseCount, maxPerCase, reworkCaseCount };
}

function add(column: Uint32Array, at: number, more: number): void {
  column[at] = (column[at] ?? 0) + more;
}
