import type { ProcessSequences } from '../../model';

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

/** Counts each activity's events and cases, and where cases begin and end. Cost: one pass, no object per event. */
export function countActivities(sequences: ProcessSequences): ActivityCounts {
  const { caseStart, activityOf } = sequences;
  const column = () => new Uint32Array(sequences.activities.length);
  const counts = {
    eventCount: column(),
    caseCount: column(),
    startCount: column(),
    endCount: column(),
    maxPerCase: column(),
    selfLoopCount: column(),
    reworkCaseCount: column(),
  };
  const { eventCount, caseCount, maxPerCase, selfLoopCount, reworkCaseCount } = counts;
  const last = column();
  const inCase = column();
  let cases = 0;

  for (let c = 1; c < caseStart.length; c++) {
    const first = caseStart[c - 1] ?? 0;
    const end = caseStart[c] ?? 0;
    if (first === end) continue;
    cases++;
    add(counts.startCount, activityOf[first] ?? 0);
    add(counts.endCount, activityOf[end - 1] ?? 0);
    let before = -1;
    for (let i = first; i < end; i++) {
      const a = activityOf[i] ?? 0;
      eventCount[a] = (eventCount[a] ?? 0) + 1;
      if (a === before) add(selfLoopCount, a);
      before = a;
      // `last` holds the case plus one, so that its zeros mean none.
      const times = last[a] === c ? (inCase[a] ?? 0) + 1 : 1;
      inCase[a] = times;
      if (times === 1) {
        last[a] = c;
        caseCount[a] = (caseCount[a] ?? 0) + 1;
      } else if (times === 2) {
        add(reworkCaseCount, a);
      }
      if (times > (maxPerCase[a] ?? 0)) maxPerCase[a] = times;
    }
  }
  return { cases, ...counts };
}

function add(column: Uint32Array, at: number): void {
  column[at] = (column[at] ?? 0) + 1;
}
