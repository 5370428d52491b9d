import type { EventLog } from '../model';

/** A log with one case a trace, its events an hour apart from 1970 on; each letter of a trace is an activity. */
export function logFromTraces(...traces: readonly string[]): EventLog {
  const activities = [...new Set(traces.join(''))];
  const rows = traces.flatMap((trace, c) => Array.from(trace, (name, i) => ({ c, name, i })));
  return {
    size: rows.length,
    caseIds: traces.map((_, c) => `case ${c}`),
    activities,
    caseOf: Uint32Array.from(rows, ({ c }) => c),
    activityOf: Uint32Array.from(rows, ({ name }) => activities.indexOf(name)),
    timestamp: Float64Array.from(rows, ({ i }) => i * 3_600_000),
  };
}
