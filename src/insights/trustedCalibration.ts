import type { Confidence, ConfidenceCalibration } from '../model';
import { isRatio } from './isRatio';

/** Below this many outcomes a share says little: at 20 its 95 % interval is still up to 42 points wide (Wilson). */
export const minOutcomes = 20;

/** The calibration of a confidence when it rests on enough outcomes to be told, otherwise `null`. */
export function trustedCalibration(confidence: Confidence): ConfidenceCalibration | null {
  if (confidence.kind !== 'probability') return null;
  const { calibration } = confidence;
  if (calibration === null || calibration === undefined) return null;
  return isRatio(calibration.observed) && calibration.count >= minOutcomes ? calibration : null;
}
