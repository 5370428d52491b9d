import { displayPercent } from './displayPercent';
import type { ScoreResult } from './scoreResult';

/** Shown as 99, or 99.9 with one decimal. */
const almostAll = 1 - Number.EPSILON;

/**
 * The percentage (0–100) by which a score is shown; `null` without one. 100 only when all that applies was found
 * fulfilled: what nobody has assessed yet stays out of a score, but it may still fail.
 */
export function displayScore({ score, lower, policy }: ScoreResult): number | null {
  if (score === null) return null;
  return displayPercent(lower === 1 ? score : Math.min(score, almostAll), policy.rounding);
}
