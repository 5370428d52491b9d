import type { EventLog, ProcessSequences } from '../../model';
import { completionTimes } from './completionTimes';
import { orderEvents, type EventOrder } from './orderEvents';
import { sequenceEvents } from './sequenceEvents';

/** The events of a log by case and time: see `orderEvents`. A log whose rows stand so already is only copied. */
export function sequencesOf(log: EventLog, by: EventOrder = 'completion'): ProcessSequences {
  const caseStart = by === 'completion' ? startsOfOrderedCases(log) : null;
  if (!caseStart || log.durationMs || log.timestampMarks === 'start') {
    return sequenceEvents(log, orderEvents(log, by));
  }
  const size = caseStart[caseStart.length - 1] ?? 0;
  return {
    activities: log.activities,
    caseStart,
    activityOf: log.activityOf.slice(0, size),
    timestamp: log.timestamp.slice(0, size),
  };
}

/** Where each case begins, when all rows stand case by case, by time, and count; else `null`. */
function startsOfOrderedCases(log: EventLog): Uint32Array | null {
  const { caseOf, activityOf } = log;
  const completion = completionTimes(log);
  const caseCount = log.caseIds.length;
  const activityCount = log.activities.length;
  const size = Math.min(log.size, caseOf.length, activityOf.length, completion.length);
  if (size < Math.min(log.size, caseOf.length, activityOf.length)) return null;
  const caseStart = new Uint32Array(caseCount + 1);
  let current = 0;
  let known = -Infinity;
  for (let row = 0; row < size; row++) {
    const own = caseOf[row] ?? 0;
    if (own !== current) {
      if (own < current || own >= caseCount) return null;
      while (current < own) caseStart[++current] = row;
      known = -Infinity;
    }
    if ((activityOf[row] ?? 0) >= activityCount) return null;
    const time = completion[row] ?? NaN;
    if (time < known) return null;
    // NaN compares as false and keeps the last known time.
    if (time > known) known = time;
  }
  while (current < caseCount) caseStart[++current] = size;
  return caseCount === 0 && size > 0 ? null : caseStart;
}
