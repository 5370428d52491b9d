import type { EventLog, ProcessSequences } from '../../model';
import { completionTimes } from './completionTimes';
import type { OrderedEvents } from './orderEvents';

/** Copies what discovery needs of a log into the order found by `orderEvents`. */
export function sequenceEvents(log: EventLog, ordered: OrderedEvents): ProcessSequences {
  const { caseStart, event } = ordered;
  const activityOf = new Uint32Array(event.length);
  const timestamp = new Float64Array(event.length);
  const completion = completionTimes(log);
  const marksStart = log.timestampMarks === 'start';
  const begin = log.durationMs || marksStart ? new Float64Array(event.length) : null;
  for (let i = 0; i < event.length; i++) {
    const row = event[i] ?? 0;
    activityOf[i] = log.activityOf[row] ?? 0;
    const end = completion[row] ?? NaN;
    timestamp[i] = end;
    if (!begin) continue;
    begin[i] = marksStart ? (log.timestamp[row] ?? NaN) : end - (log.durationMs?.[row] ?? NaN);
  }
  return {
    activities: log.activities,
    caseStart,
    activityOf,
    timestamp,
    ...(begin ? { startTimestamp: begin } : {}),
  };
}
