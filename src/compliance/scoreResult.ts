import type { ControlResult } from '../model';
import type { ScorePolicy } from './scorePolicy';

/** A score together with how sure it is and where it comes from. Scores, bounds and ratios are 0–1. */
export interface ScoreResult {
  /** `null`: nothing that counts was assessed. Then the bounds are `null` too. */
  readonly score: number | null;
  /** The score if everything that is still open turned out to fail. */
  readonly lower: number | null;
  /** The score if everything that is still open turned out to be fulfilled. */
  readonly upper: number | null;
  /** The score had no exception been granted; an exempt control that was never measured counts as open. */
  readonly scoreWithoutExceptions: number | null;
  /** Sum of weight × ratio over what counts. `score` is `numerator / denominator`. */
  readonly numerator: number;
  /** Sum of the weights of what counts. */
  readonly denominator: number;
  /** Units that apply: all but the not applicable and the exempt that the policy leaves out. */
  readonly applicable: number;
  /** Applicable units with a conclusive result. */
  readonly assessed: number;
  /** `assessed / applicable`; 0 when nothing applies. */
  readonly coverage: number;
  /** Controls by result, each control once. A result of an unknown name counts as not assessed. */
  readonly byResult: Readonly<Record<ControlResult, number>>;
  /** What does not enter the score, and why; by id. */
  readonly excluded: readonly ExcludedUnit[];
  /** What enters the score; by id. */
  readonly contributions: readonly ScoreContribution[];
  /** The settings by which all of this was made. */
  readonly policy: ScorePolicy;
}

/** A control or requirement that does not enter the score. */
export interface ExcludedUnit {
  readonly id: string;
  readonly why: ExclusionReason;
}

/**
 * Why a control or requirement does not enter a score: its own result, `unmapped` (a requirement that no control
 * answers) or `no_weight` (the policy gives it a weight of 0).
 */
export type ExclusionReason =
  | 'not_applicable'
  | 'exempt'
  | 'not_assessed'
  | 'insufficient_evidence'
  | 'evaluation_error'
  | 'unmapped'
  | 'no_weight';

/** The part that one control or requirement has in the score. */
export interface ScoreContribution {
  readonly id: string;
  /** Its share of the score's denominator, 0–1. All shares add up to 1. */
  readonly weight: number;
  /** How far it is fulfilled under the policy, 0–1. */
  readonly ratio: number;
  /** By how much the score would rise were it fulfilled in full: `weight × (1 − ratio)`. */
  readonly delta: number;
}
