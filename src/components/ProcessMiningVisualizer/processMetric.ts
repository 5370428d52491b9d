import type { DurationSummary } from '../../model';

/** What the map shows in figures: how often, or how long. */
export type ProcessMetric = FrequencyMetric | DurationMetric;

/** Times it happened, cases that have it, most often in one case. */
export type FrequencyMetric = 'count' | 'caseCount' | 'maxPerCase';

/** Milliseconds between and within activities; `p95`: 95 of 100 are no longer. */
export type DurationMetric = 'median' | 'mean' | 'p95' | 'max' | 'min' | 'total';

/** In the order of the menu. */
export const frequencyMetrics: readonly FrequencyMetric[] = ['count', 'caseCount', 'maxPerCase'];
/** In the order of the menu. */
export const durationMetrics: readonly DurationMetric[] = [
  'median',
  'mean',
  'p95',
  'max',
  'min',
  'total',
];

/** Whether a metric is a time. */
export function isDurationMetric(metric: ProcessMetric): metric is DurationMetric {
  return (durationMetrics as readonly string[]).includes(metric);
}

/** A figure of a summary, in milliseconds; `null` when no duration is known. */
export function readDuration(
  summary: DurationSummary | undefined,
  metric: DurationMetric,
): number | null {
  if (summary?.mean == null) return null;
  return summary[metric] ?? null;
}
