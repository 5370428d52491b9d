import type { EventLog } from '../../model';

/** `find`, asked once for each log: a process that is shown again, as after a change of tenant, is there at once. */
export function oncePerLog<Found>(find: (log: EventLog) => Found): (log: EventLog) => Found {
  const known = new WeakMap<EventLog, Found>();
  return (log) => {
    let found = known.get(log);
    if (found === undefined) known.set(log, (found = find(log)));
    return found;
  };
}
