import type { InsightSeverity } from '../model';

/** Known severities from lightest to gravest. */
export const severityOrder: readonly InsightSeverity[] = [
  'info',
  'low',
  'medium',
  'high',
  'critical',
];

const levels = new Map<unknown, number>(severityOrder.map((severity, index) => [severity, index]));

/**
 * The place of a severity: `info` 0, `low` 1, `medium` 2, `high` 3, `critical` 4. One that is not given or not known
 * stands between `low` and `medium` at 1.5: it is neither made light of nor made grave.
 */
export function severityLevel(severity: string | null | undefined): number {
  return levels.get(severity) ?? 1.5;
}
