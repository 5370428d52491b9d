import type { EventLog, EventLogColumn } from '../../model';
import { completionTimes } from '../discovery/completionTimes';
import type { LogFilter } from './logFilter';

/** Whether an event matches, for the filters that look at single events; `null` for those that look at cases. */
export function matchEvents(log: EventLog, filter: LogFilter): ((row: number) => boolean) | null {
  if (filter.type === 'lifecycle') {
    const steps = new Set(filter.steps.map((step) => step.toLowerCase()));
    return matchColumn(log.lifecycle, (value) => steps.has(value.toLowerCase()));
  }
  if (filter.type === 'attribute' && filter.keep === 'events') return matchAttribute(log, filter);
  if (filter.type === 'time' && filter.keep === 'events') {
    const { from = -Infinity, to = Infinity } = filter;
    const completion = completionTimes(log);
    return (row) => {
      const time = completion[row] ?? NaN;
      return time >= from && time <= to;
    };
  }
  return null;
}

/** Whether an event has one of the values. */
export function matchAttribute(
  log: EventLog,
  filter: { readonly attribute: string; readonly values: readonly string[] },
): (row: number) => boolean {
  const wanted = new Set(filter.values);
  return matchColumn(columnOf(log, filter.attribute), (value) => wanted.has(value));
}

function columnOf(log: EventLog, name: string): EventLogColumn | undefined {
  const { attributes } = log;
  if (attributes && Object.hasOwn(attributes, name)) return attributes[name];
  if (name === 'resource') return log.resource;
  return name === 'lifecycle' ? log.lifecycle : undefined;
}

function matchColumn(
  column: EventLogColumn | undefined,
  isWanted: (value: string) => boolean,
): (row: number) => boolean {
  if (!column) return () => false;
  const matches = column.values.map(isWanted);
  return (row) => matches[column.index[row] ?? matches.length] ?? false;
}
