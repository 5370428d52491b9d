import type { ScoreResult } from './scoreResult';

/** One unit whose fulfilment would raise a score. */
export interface ScoreGain {
  /** Id of a control, or of a requirement when the policy counts those. */
  readonly id: string;
  /** By how much the score would rise, 0–1. */
  readonly gain: number;
}

/**
 * The fewest units whose fulfilment lifts a score to the target, the largest gain first and ties by id. Empty when
 * the target is reached or there is no score. What is not assessed is no gain: assessing it may lower the score.
 *
 * @param target 0–1. @default the policy's target
 */
export function gapToTarget(
  result: ScoreResult,
  target: number = result.policy.target,
): readonly ScoreGain[] {
  const gains: ScoreGain[] = [];
  let missing = result.score === null ? 0 : target - result.score;
  const byDelta = result.contributions
    .filter((contribution) => contribution.delta > 0)
    .sort((a, b) => b.delta - a.delta || (a.id < b.id ? -1 : 1));
  for (const { id, delta } of byDelta) {
    // Shares are rounded: a gap of less than a billionth is none.
    if (missing < 1e-9) break;
    gains.push({ id, gain: delta });
    missing -= delta;
  }
  return gains;
}
