import type { EventLog, EventLogColumn } from '../../model';

const none = 0xffffffff;

/**
 * A log of the given rows alone, in the given order. Cases and activities that no row names any more leave the lists,
 * so that what is left looks like a log that never had the others. Cost: linear in rows and columns.
 */
export function takeEvents(log: EventLog, rows: Uint32Array): EventLog {
  const cases = compact(log.caseOf, log.caseIds, rows);
  const activities = compact(log.activityOf, log.activities, rows);
  const column = (source: EventLogColumn): EventLogColumn => ({
    values: source.values,
    index: Uint32Array.from(rows, (row) => source.index[row] ?? none),
  });
  return {
    size: rows.length,
    caseIds: cases.values,
    activities: activities.values,
    caseOf: cases.index,
    activityOf: activities.index,
    timestamp: Float64Array.from(rows, (row) => log.timestamp[row] ?? NaN),
    ...(log.timestampMarks && { timestampMarks: log.timestampMarks }),
    ...(log.durationMs && {
      durationMs: Float64Array.from(rows, (row) => log.durationMs?.[row] ?? NaN),
    }),
    ...(log.resource && { resource: column(log.resource) }),
    ...(log.lifecycle && { lifecycle: column(log.lifecycle) }),
    ...(log.attributes && {
      attributes: Object.fromEntries(
        Object.entries(log.attributes).map(([name, source]) => [name, column(source)]),
      ),
    }),
  };
}

function compact(
  indexOf: Uint32Array,
  values: readonly string[],
  rows: Uint32Array,
): EventLogColumn {
  const isUsed = new Uint8Array(values.length);
  for (const row of rows) {
    const at = indexOf[row] ?? none;
    if (at < values.length) isUsed[at] = 1;
  }
  const place = new Uint32Array(values.length);
  const kept: string[] = [];
  values.forEach((value, i) => {
    if (isUsed[i]) place[i] = kept.push(value) - 1;
  });
  return {
    values: kept,
    index: Uint32Array.from(rows, (row) => {
      const at = indexOf[row] ?? none;
      return at < values.length ? (place[at] ?? none) : none;
    }),
  };
}
