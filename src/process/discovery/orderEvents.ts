import type { EventLog } from '../../model';
import { completionTimes } from './completionTimes';

/** Events by case and, within a case, by time. `event[i]` is the row of the log that stands at place `i`. */
export interface OrderedEvents {
  /** Case `c` has the places from `caseStart[c]` up to `caseStart[c + 1]`. */
  readonly caseStart: Uint32Array;
  readonly event: Uint32Array;
}

/** By which end of an event a case is ordered: `start` needs `durationMs`. */
export type EventOrder = 'completion' | 'start';

/**
 * Sorts the events of a log by case and time.
 *
 * Within a case the sort is stable: events at the same time keep the order of the rows, and an event without a time
 * stands at the last known time of a row before it (before everything, when there is none). `start` orders by begin,
 * then completion. Rows whose case or activity is not in the log's lists are left out.
 *
 * Cost: linear when the rows of each case are in order; otherwise n log n of the cases that are not.
 */
export function orderEvents(log: EventLog, by: EventOrder = 'completion'): OrderedEvents {
  const { caseStart, event } = groupByCase(log);
  const completion = completionTimes(log);
  const marksStart = log.timestampMarks === 'start';
  const isByBegin = by === 'start' && (marksStart || log.durationMs !== undefined);
  const first = new Float64Array(longest(caseStart));
  const second = new Float64Array(isByBegin ? first.length : 0);

  for (let c = 0; c + 1 < caseStart.length; c++) {
    const from = caseStart[c] ?? 0;
    const to = caseStart[c + 1] ?? 0;
    if (!isByBegin && isInOrder(completion, event, from, to)) continue;
    let known = -Infinity;
    for (let i = from; i < to; i++) {
      const row = event[i] ?? 0;
      const end = completion[row] ?? NaN;
      const took = isByBegin ? (log.durationMs?.[row] ?? NaN) : 0;
      const begin = marksStart && isByBegin ? (log.timestamp[row] ?? NaN) : end - took;
      const key = Number.isNaN(begin) ? end : begin;
      if (isByBegin) second[i - from] = end;
      known = Number.isNaN(key) ? known : key;
      first[i - from] = known;
    }
    sortPlaces(event.subarray(from, to), first, second);
  }
  return { caseStart, event };
}

/** Whether the times of a case only rise; what has no time stays where it is. */
function isInOrder(timestamp: Float64Array, event: Uint32Array, from: number, to: number): boolean {
  let known = -Infinity;
  for (let i = from; i < to; i++) {
    const time = timestamp[event[i] ?? 0] ?? NaN;
    if (time < known) return false;
    // NaN compares as false and keeps the last known time.
    if (time > known) known = time;
  }
  return true;
}

/** Counting sort by case; stable. */
function groupByCase(log: EventLog): OrderedEvents {
  const { caseOf, activityOf } = log;
  const caseCount = log.caseIds.length;
  const activityCount = log.activities.length;
  const size = Math.min(log.size, caseOf.length, activityOf.length);
  const caseStart = new Uint32Array(caseCount + 1);
  for (let row = 0; row < size; row++) {
    const c = caseOf[row] ?? caseCount;
    if (c < caseCount && (activityOf[row] ?? activityCount) < activityCount) {
      caseStart[c + 1] = (caseStart[c + 1] ?? 0) + 1;
    }
  }
  for (let c = 0; c < caseCount; c++)
    caseStart[c + 1] = (caseStart[c + 1] ?? 0) + (caseStart[c] ?? 0);

  const event = new Uint32Array(caseStart[caseCount] ?? 0);
  if (event.length === size && isGrouped(caseOf, size)) {
    for (let row = 0; row < size; row++) event[row] = row;
    return { caseStart, event };
  }
  const next = caseStart.slice();
  for (let row = 0; row < size; row++) {
    const c = caseOf[row] ?? caseCount;
    if (c < caseCount && (activityOf[row] ?? activityCount) < activityCount) {
      const place = next[c] ?? 0;
      event[place] = row;
      next[c] = place + 1;
    }
  }
  return { caseStart, event };
}

/** Whether the rows already stand case by case, as most files have them. */
function isGrouped(caseOf: Uint32Array, size: number): boolean {
  for (let row = 1; row < size; row++) {
    if ((caseOf[row] ?? 0) < (caseOf[row - 1] ?? 0)) return false;
  }
  return true;
}

function longest(caseStart: Uint32Array): number {
  let most = 0;
  for (let c = 0; c + 1 < caseStart.length; c++) {
    most = Math.max(most, (caseStart[c + 1] ?? 0) - (caseStart[c] ?? 0));
  }
  return most;
}

/** Sorts the rows of one case by `first`, then `second`, then by the place they had. */
function sortPlaces(rows: Uint32Array, first: Float64Array, second: Float64Array): void {
  const order = Uint32Array.from(rows, (_, i) => i);
  order.sort((a, b) => {
    const x = first[a] ?? 0;
    const y = first[b] ?? 0;
    if (x !== y) return x < y ? -1 : 1;
    const p = second[a] ?? 0;
    const q = second[b] ?? 0;
    if (p < q) return -1;
    return q < p ? 1 : a - b;
  });
  const before = rows.slice();
  order.forEach((place, i) => (rows[i] = before[place] ?? 0));
}
