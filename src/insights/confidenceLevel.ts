import type { Confidence } from '../model';
import { toConfidence } from './toConfidence';
import { trustedCalibration } from './trustedCalibration';

/** A confidence in one word. `unknown`: nobody reported one, which is not the same as `low`. */
export type ConfidenceLevel = 'high' | 'medium' | 'low' | 'unknown';

/** Ratios (0–1) from which a confidence is called high and medium. */
export interface ConfidenceThresholds {
  readonly high: number;
  readonly medium: number;
}

export const defaultConfidenceThresholds: ConfidenceThresholds = { high: 0.8, medium: 0.5 };

/**
 * The word for a confidence. What its source observed counts before what its source claims, once at least 20 outcomes
 * are known: a model that says 0.9 and is right half the time is medium.
 */
export function confidenceLevel(
  confidence: Confidence,
  thresholds: ConfidenceThresholds = defaultConfidenceThresholds,
): ConfidenceLevel {
  const read = toConfidence(confidence);
  if (read.kind === 'unknown') return 'unknown';
  if (read.kind === 'categorical') return read.level;
  const { observed } = trustedCalibration(read) ?? { observed: read.value };
  if (observed >= thresholds.high) return 'high';
  return observed >= thresholds.medium ? 'medium' : 'low';
}
