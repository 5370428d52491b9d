import type { EventLog, EventLogColumn } from '../../../model';

/** Values to choose from. */
export interface FrequentValues {
  /** By name, in the order of code points. */
  readonly shown: readonly string[];
  /** How many there are beside them. */
  readonly hidden: number;
}

/** So many a list can hold and still be used. */
const most = 500;

/** The values that most events have in a column of a log; those without a name are none. Cost: linear in events. */
export function frequentValues(log: EventLog, name: string): FrequentValues {
  const { attributes = {} } = log;
  const column: EventLogColumn | undefined = Object.hasOwn(attributes, name)
    ? attributes[name]
    : name === 'resource'
      ? log.resource
      : name === 'lifecycle'
        ? log.lifecycle
        : undefined;
  if (!column) return { shown: [], hidden: 0 };
  const counts = new Uint32Array(column.values.length);
  for (const value of column.index) {
    if (value < counts.length) counts[value] = (counts[value] ?? 0) + 1;
  }
  const used = column.values
    .map((value, i) => ({ value, count: counts[i] ?? 0 }))
    .filter(({ value, count }) => value !== '' && count > 0)
    .sort((a, b) => b.count - a.count);
  const shown = used.slice(0, most).map(({ value }) => value);
  return { shown: shown.sort(), hidden: used.length - shown.length };
}
