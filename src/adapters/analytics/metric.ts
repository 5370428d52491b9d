import type { Metric } from '../../model';
import { labelOf } from '../values/labelOf';

/** One figure of an answer. `unit`: `ratio`, `ms`, `count`, an ISO 4217 currency, or the service's own. */
export function metric(
  id: string,
  value: number | null,
  unit: string | null,
  label: string = labelOf(id),
): Metric {
  return { id, label, value, unit };
}
