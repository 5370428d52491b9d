import type { MapMessageKey, ProcessFormat } from '../messages/mapMessages';
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
} as const satisfies Record<ProcessMetric, MapMessageKey>;

/** A metric's name as its reader knows it. */
export function metricLabel(metric: ProcessMetric, format: ProcessFormat): string {
  return format.text(names[metric]);
}
