import type { EventLog } from '../../model';

/**
 * When each event was complete, epoch milliseconds. In a log that marks begins it is the begin and the duration; an
 * event whose duration is not known counts as complete when it began.
 */
export function completionTimes(log: EventLog): Float64Array {
  if (log.timestampMarks !== 'start') return log.timestamp;
  const before = completions.get(log);
  if (before) return before;
  const { durationMs } = log;
  const found = log.timestamp.map((begin, row) => begin + known(durationMs?.[row]));
  completions.set(log, found);
  return found;
}

function known(duration: number | undefined): number {
  return duration === undefined || Number.isNaN(duration) ? 0 : duration;
}

/** Found once for each log: order, sequence and durations all ask. */
const completions = new WeakMap<EventLog, Float64Array>();
