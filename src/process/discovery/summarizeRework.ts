import type { EventLog } from '../../model';
import { orderEvents } from './orderEvents';

/** How much of a log's work was done more than once, in counts. */
export interface ReworkSummary {
  /** Cases with at least one event. */
  readonly cases: number;
  /** Cases that have some activity more than once. */
  readonly reworkCases: number;
  /** Events beyond the first of their activity in their case. */
  readonly reworkEvents: number;
  /** Times that an activity directly followed itself. */
  readonly selfLoops: number;
}

/** How much was done more than once. Cost: linear in events. */
export function summarizeRework(log: EventLog): ReworkSummary {
  const { caseStart, event } = orderEvents(log);
  const last = new Uint32Array(log.activities.length);
  let cases = 0;
  let reworkCases = 0;
  let reworkEvents = 0;
  let selfLoops = 0;
  for (let c = 1; c < caseStart.length; c++) {
    const from = caseStart[c - 1] ?? 0;
    const to = caseStart[c] ?? 0;
    const soFar = reworkEvents;
    let before = -1;
    for (let i = from; i < to; i++) {
      const activity = log.activityOf[event[i] ?? 0] ?? 0;
      if (activity === before) selfLoops++;
      if (last[activity] === c) reworkEvents++;
      last[activity] = c;
      before = activity;
    }
    if (to > from) cases++;
    if (reworkEvents > soFar) reworkCases++;
  }
  return { cases, reworkCases, reworkEvents, selfLoops };
}
