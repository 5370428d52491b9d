import type { EventLog } from '../../model';

const none = 0xffffffff;

/**
 * The log with resources in the place of activities: its graph says who hands work over to whom, how often and after
 * how long. Events that name no resource stand under `nobody`, so that work which passes through them is not taken for
 * a direct hand-over. Cost: linear in events.
 *
 * @param nobody How events without a resource are called; blanks are added while a resource has that name.
 */
export function resourceLog(log: EventLog, nobody = '–'): EventLog {
  const { resource, activityOf, activities } = log;
  const values = resource?.values ?? [];
  let name = nobody;
  while (values.includes(name)) name += ' ';
  return {
    ...log,
    activities: [...values, name],
    activityOf: activityOf.map((activity, row) => {
      if (activity >= activities.length) return none;
      return Math.min(resource?.index[row] ?? none, values.length);
    }),
  };
}
