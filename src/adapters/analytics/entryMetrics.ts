import type { Metric } from '../../model';
import { labelOf } from '../values/labelOf';
import { metric } from './metric';
import { pointer } from '../reading/issues';
import type { Issues } from '../reading/issues';
import { readValue } from '../reading/readValue';
import type { ValueSchema } from '../values/schemas';
import type { Branch } from '../reading/shape';

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
