import { amount, count, number, percent } from '../values/schemas';
import type { ValueSchema } from '../values/schemas';

/** How the values of a metric of the analytics service are read, by the metric's name; a new metric has no unit. */
export function seriesUnit(
  metric: string,
  currency: string,
): { readonly schema: ValueSchema<number>; readonly unit: string | null } {
  switch (metric) {
    case 'usage_requests':
      return { schema: count, unit: 'count' };
    case 'cost':
      return { schema: amount, unit: currency };
    case 'performance':
      // The share of executions that succeeded, in percent.
      return { schema: percent, unit: 'ratio' };
    default:
      return { schema: number, unit: null };
  }
}
