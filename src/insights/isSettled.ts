import type { Insight } from '../model';

const settled: ReadonlySet<unknown> = new Set(['resolved', 'expired', 'superseded']);

/** Whether nothing is left to do about an insight: it is resolved, superseded, or no longer holds at `now`. */
export function isSettled(insight: Insight, now?: number): boolean {
  if (settled.has(insight.status)) return true;
  const { validUntil } = insight;
  return now !== undefined && typeof validUntil === 'number' && validUntil <= now;
}
