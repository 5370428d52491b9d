import type { EventLog, EventLogColumn } from '../../model';
import { takeEvents } from '../filters/takeEvents';
import { completionTimes } from './completionTimes';
import { orderEvents } from './orderEvents';

/** A log in which each event is an activity from begin to end, and what did not fit. */
export interface PairedLog {
  /** Has `durationMs`; `timestamp` is the completion. Discover it with `orderBy: 'start'`. */
  readonly log: EventLog;
  /** Begins that nothing completed; they are left out. */
  readonly openCount: number;
  /** Completions that nothing began; they are taken to last no time. */
  readonly unstartedCount: number;
}

/**
 * Joins `start` and `complete` events to activities with a duration: per case and activity, in order of time, each
 * completion closes the oldest begin that is open. An event that has a duration already stands for itself; other
 * steps of the lifecycle (`schedule`, `suspend`, …) are left out. Letters' case does not matter; an event without a
 * lifecycle counts as complete. Cost: linear in events.
 */
export function pairLifecycle(log: EventLog): PairedLog {
  const stepOf = readSteps(log.lifecycle);
  const { caseStart, event } = orderEvents(log);
  const completion = completionTimes(log);
  const kept: number[] = [];
  const took = new Float64Array(log.size).fill(NaN);
  let openCount = 0;
  let unstartedCount = 0;

  for (let c = 0; c + 1 < caseStart.length; c++) {
    const open = new Map<number, number[]>();
    for (let i = caseStart[c] ?? 0; i < (caseStart[c + 1] ?? 0); i++) {
      const row = event[i] ?? 0;
      const activity = log.activityOf[row] ?? 0;
      const end = completion[row] ?? NaN;
      const own = log.durationMs?.[row] ?? NaN;
      const step = stepOf(row);
      if (!Number.isNaN(own)) {
        took[row] = own;
        kept.push(row);
      } else if (step === 'start') {
        const begun = open.get(activity);
        if (begun) begun.push(end);
        else open.set(activity, [end]);
      } else if (step === 'complete') {
        const begin = open.get(activity)?.shift();
        if (begin === undefined) unstartedCount++;
        took[row] = begin === undefined ? 0 : end - begin;
        kept.push(row);
      }
    }
    for (const begun of open.values()) openCount += begun.length;
  }

  const rows = Uint32Array.from(kept).sort();
  const paired = takeEvents(log, rows);
  return {
    log: {
      ...paired,
      timestamp: Float64Array.from(rows, (row) => completion[row] ?? NaN),
      timestampMarks: 'completion',
      durationMs: Float64Array.from(rows, (row) => took[row] ?? NaN),
    },
    openCount,
    unstartedCount,
  };
}

type Step = 'start' | 'complete' | 'other';

function readSteps(lifecycle: EventLogColumn | undefined): (row: number) => Step {
  if (!lifecycle) return () => 'complete';
  const steps = lifecycle.values.map((value): Step => {
    const step = value.toLowerCase();
    return step === 'start' || step === 'complete' ? step : 'other';
  });
  return (row) => {
    const at = lifecycle.index[row] ?? steps.length;
    return at < steps.length ? (steps[at] ?? 'other') : 'complete';
  };
}
