import type { EventLog } from '../../../model';

/** The memory of all columns of a log, each once: what a worker can hand over without a copy. */
export function columnBuffers(log: EventLog): ArrayBuffer[] {
  const { caseOf, activityOf, timestamp, durationMs, resource, lifecycle, attributes = {} } = log;
  const columns = [
    caseOf,
    activityOf,
    timestamp,
    durationMs,
    ...[resource, lifecycle, ...Object.values(attributes)].map((column) => column?.index),
  ];
  const buffers = new Set(columns.map((column) => column?.buffer));
  return Array.from(buffers).filter((buffer) => buffer instanceof ArrayBuffer);
}
