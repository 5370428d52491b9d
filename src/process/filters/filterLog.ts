import type { EventLog } from '../../model';
import { sequencesOf } from '../discovery/sequencesOf';
import { matchCases } from './matchCases';
import { matchEvents } from './matchEvents';
import type { LogFilter } from './logFilter';
import { takeEvents } from './takeEvents';

/**
 * The events that pass all filters, applied one after another in the given order, so that a later one sees only what
 * the earlier ones left. The rows keep their order. Cost: linear in events for each filter.
 */
export function filterLog(log: EventLog, filters: LogFilter | readonly LogFilter[]): EventLog {
  const list: readonly LogFilter[] = 'type' in filters ? [filters] : filters;
  return list.reduce(applyFilter, log);
}

function applyFilter(log: EventLog, filter: LogFilter): EventLog {
  const isEvents = matchEvents(log, filter);
  const isWanted = filter.isExcluded !== true;
  if (isEvents) return keepRows(log, (row) => isEvents(row) === isWanted);
  const isCase = matchCases(log, sequencesOf(log), filter);
  // One question a case, not one an event.
  const kept = Uint8Array.from(log.caseIds, (_, c) => Number(isCase(c) === isWanted));
  return keepRows(log, (row) => kept[log.caseOf[row] ?? 0] === 1);
}

function keepRows(log: EventLog, isKept: (row: number) => boolean): EventLog {
  const rows = new Uint32Array(log.size);
  let size = 0;
  for (let row = 0; row < log.size; row++) if (isKept(row)) rows[size++] = row;
  return size === log.size ? log : takeEvents(log, rows.subarray(0, size));
}
