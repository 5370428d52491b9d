import type { ProcessFormat, ProcessMessageKey } from '../messages';
import type { ProcessMetric } from '../processMetric';

const names = {
  count: 'metricCount',
  caseCount: 'metricCaseCount',
  maxPerCase: 'metricMaxPerCase',
  median: 'metricMedian',
  mean: 'metricMean',
  p95: 'metricP95',
  max: 'metricMax',
  min: 'metricMin',
  total: 'metricTotal',
} as const satisfies Record<ProcessMetric, ProcessMessageKey>;

/** A metric's name as its reader knows it. */
export function metricLabel(metric: ProcessMetric, format: ProcessFormat): string {
  return format.text(names[metric]);
}
