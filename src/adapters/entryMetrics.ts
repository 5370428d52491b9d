import type { Metric } from '../model';
import { labelOf } from './labelOf';
import { metric } from './metric';
import { pointer } from './issues';
import type { Issues } from './issues';
import { readValue } from './readValue';
import type { ValueSchema } from './schemas';
import type { Branch } from './shape';

/** One metric for each entry of an object whose keys are the sender's own names, such as counts by status. */
export function entryMetrics(
  entries: Branch<Readonly<Record<string, unknown>>> | null,
  id: string,
  schema: ValueSchema<number>,
  unit: string | null,
  issues: Issues,
  label: (name: string) => string = labelOf,
): Metric[] {
  return Object.entries(entries?.value ?? {}).map(([name, sent]) => {
    const value = readValue(sent, schema, pointer(entries?.path ?? '', name), issues);
    return metric(`${id}.${name}`, value, unit, label(name));
  });
}
