import type { Insight } from '../model';
import { confidenceLevel, type ConfidenceThresholds } from './confidenceLevel';

/** Insights in two groups, so that a guess does not stand among findings. Together they are all of them. */
export interface ConfidenceSplit {
  /** High, medium and unknown confidence. */
  readonly stated: readonly Insight[];
  /** Low confidence: a group of its own, which is shown too. */
  readonly possible: readonly Insight[];
}

/**
 * Sets what is said with low confidence apart without dropping it. Unknown confidence stays with the stated: that
 * nobody reported one says nothing against an insight. Keeps the order; both parts together are the input.
 */
export function splitByConfidence(
  insights: readonly Insight[],
  thresholds?: ConfidenceThresholds,
): ConfidenceSplit {
  const stated: Insight[] = [];
  const possible: Insight[] = [];
  for (const insight of insights) {
    const isLow = confidenceLevel(insight.confidence, thresholds) === 'low';
    (isLow ? possible : stated).push(insight);
  }
  return { stated, possible };
}
