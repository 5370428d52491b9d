import type { EventLog } from '../../model';
import { compareCodePoints } from './compareCodePoints';
import { orderEvents } from './orderEvents';

/** Work passed on from one resource to another (or kept: `from` equals `to`). */
export interface Handover {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/**
 * Counts how often the resource of an event is followed, at the next event of the case, by which resource; events
 * without a resource hand over nothing and receive nothing. Sorted by count, then names by code point. Cost: linear.
 */
export function findHandovers(log: EventLog): Handover[] {
  const { resource } = log;
  if (!resource) return [];
  const { caseStart, event } = orderEvents(log);
  const { values, index } = resource;
  const counts = new Map<number, number>();
  for (let c = 0; c + 1 < caseStart.length; c++) {
    let before = values.length;
    for (let i = caseStart[c] ?? 0; i < (caseStart[c + 1] ?? 0); i++) {
      const own = index[event[i] ?? 0] ?? values.length;
      if (before < values.length && own < values.length) {
        const pair = before * values.length + own;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
      before = own;
    }
  }
  return Array.from(counts, ([pair, count]) => ({
    from: values[Math.floor(pair / values.length)] ?? '',
    to: values[pair % values.length] ?? '',
    count,
  })).sort(
    (a, b) =>
      b.count - a.count || compareCodePoints(a.from, b.from) || compareCodePoints(a.to, b.to),
  );
}
