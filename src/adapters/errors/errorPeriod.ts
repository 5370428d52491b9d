import type { Metric } from '../../model';
import { entryMetrics } from '../analytics/entryMetrics';
import type { Issues } from '../reading/issues';
import { labelOf } from '../values/labelOf';
import { metric } from '../analytics/metric';
import { eachItem } from '../reading/readItems';
import { amount, count, list, percent, record, text } from '../values/schemas';
import { branch, expected, required, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';

/** Figures of the errors in one period. */
export const errorPeriodShape = /* @__PURE__ */ shape(() => ({
  totalErrors: expected(count),
  errorRate: expected(amount),
  categories: branch(record, 'expected'),
  severities: branch(record, 'expected'),
  topErrors: branch(list, 'expected'),
}));

const topErrorShape = /* @__PURE__ */ shape(() => ({
  code: required(text),
  count: expected(count),
  percentage: expected(percent),
}));

/**
 * The metrics of one period, their ids and labels begun with `prefix`. `error_rate` is errors per hour, the share of a
 * top error a ratio.
 */
export function errorPeriodMetrics(
  fields: FieldValues<typeof errorPeriodShape>,
  prefix: string,
  issues: Issues,
): Metric[] {
  const metrics = [
    metric('total_errors', fields.totalErrors, 'count', 'Errors'),
    metric('error_rate', fields.errorRate, 'errors/hour'),
    ...entryMetrics(fields.categories, 'category', count, 'count', issues),
    ...entryMetrics(fields.severities, 'severity', count, 'count', issues),
  ];
  eachItem(fields.topErrors, topErrorShape, issues, (top) => {
    metrics.push(
      metric(`top_error.${top.code}`, top.count, 'count', top.code),
      metric(`top_error_share.${top.code}`, top.percentage, 'ratio', top.code),
    );
  });
  if (prefix === '') return metrics;
  return metrics.map((one) => ({
    ...one,
    id: `${prefix}.${one.id}`,
    label: `${labelOf(prefix)}: ${one.label}`,
  }));
}
