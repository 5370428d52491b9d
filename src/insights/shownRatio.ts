import { confidenceLevel, type ConfidenceThresholds } from './confidenceLevel';

/**
 * A ratio (0–1) rounded to one of `steps` equal steps without saying more than is so: the step next to it where the
 * nearest one would have another word (0.79 is medium and reads 0.75, not 0.8, which is high), and 0 and 1 only for
 * exactly that, so that 199 of 200 is not always.
 */
export function shownRatio(
  ratio: number,
  steps: number,
  thresholds?: ConfidenceThresholds,
): number {
  if (ratio <= 0 || ratio >= 1) return ratio;
  const wordOf = (value: number) => confidenceLevel({ kind: 'probability', value }, thresholds);
  const nearest = Math.round(ratio * steps);
  const isAlike = wordOf(nearest / steps) === wordOf(ratio);
  const step = isAlike ? nearest : nearest + (nearest / steps > ratio ? -1 : 1);
  return Math.min(steps - 1, Math.max(1, step)) / steps;
}
