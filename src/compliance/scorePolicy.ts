import type { ComplianceControl, ComplianceRequirement } from '../model';
import { measuredRatio } from './measuredRatio';

/**
 * How a score is made, said in full. Vendors answer the same facts with different scores because these choices
 * differ and are not shown; here each is a setting, and each result carries the settings it was made with.
 */
export interface ScorePolicy {
  /** Names the policy beside a score. `default` until a setting is changed, then `custom` unless given. */
  readonly id: string;
  /**
   * What is counted. `control`: each control once, however many requirements it answers. `requirement`: each
   * requirement, by the controls that answer it.
   */
  readonly unit: 'control' | 'requirement';
  /**
   * `weighted_average`: how far each unit is fulfilled. `pass_ratio`: the share of units that are compliant.
   * `average_of_averages`: the plain mean of the frameworks' own averages. `strict`: the share of requirements of
   * which every control is compliant, whatever `unit` says.
   */
  readonly method: 'weighted_average' | 'pass_ratio' | 'average_of_averages' | 'strict';
  /** What a partially compliant control without a measured ratio is worth, from 0 up to but not including 1. */
  readonly partialCredit: number;
  /** `anchor_to_target`: what does not apply counts as exactly on target. */
  readonly notApplicable: 'exclude' | 'anchor_to_target';
  /** `use_underlying`: the result or the measured ratio as if no exception had been granted. */
  readonly exempt: 'exclude' | 'count_as_compliant' | 'count_as_non_compliant' | 'use_underlying';
  /** Also holds for checks that could not run and for results of an unknown name. */
  readonly notAssessed: 'exclude' | 'count_as_non_compliant';
  readonly insufficientEvidence: 'exclude' | 'count_as_non_compliant';
  /** `downgrade`: what was found fulfilled lacks evidence once all of its evidence has expired; see `resultsAt`. */
  readonly expiredEvidence: 'downgrade' | 'ignore';
  /** For the unit `requirement`: a requirement that no control answers. */
  readonly unmappedRequirement: 'not_assessed' | 'non_compliant';
  /** The score that is aimed at, 0–1. */
  readonly target: number;
  /** How a score is cut to what is shown; see `displayPercent`. */
  readonly rounding: 'floor' | 'nearest' | 'one_decimal_truncate';
  /**
   * How much a unit weighs. Zero leaves it out; what is not a number from zero to a million counts as 1.
   * @default the weight that the unit states, 1 without one
   */
  readonly weights?: ((unit: ScoreUnit) => number) | undefined;
}

/** What a weight is asked for. */
export type ScoreUnit = ComplianceControl | ComplianceRequirement;

/**
 * Careful choices: nothing counts as good that was not found good, exceptions are left out on both sides, missing
 * evidence counts against, missing assessments widen the bounds instead, and figures are cut, never rounded up.
 */
export const defaultScorePolicy: ScorePolicy = {
  id: 'default',
  unit: 'control',
  method: 'weighted_average',
  partialCredit: 0.5,
  notApplicable: 'exclude',
  exempt: 'exclude',
  notAssessed: 'exclude',
  insufficientEvidence: 'count_as_non_compliant',
  expiredEvidence: 'downgrade',
  unmappedRequirement: 'not_assessed',
  target: 1,
  rounding: 'floor',
};

/** The values that each choice knows. */
const choices: { readonly [Key in keyof ScorePolicy]?: string } = {
  unit: 'control requirement',
  method: 'weighted_average pass_ratio average_of_averages strict',
  notApplicable: 'exclude anchor_to_target',
  exempt: 'exclude count_as_compliant count_as_non_compliant use_underlying',
  notAssessed: 'exclude count_as_non_compliant',
  insufficientEvidence: 'exclude count_as_non_compliant',
  expiredEvidence: 'downgrade ignore',
  unmappedRequirement: 'not_assessed non_compliant',
  rounding: 'floor nearest one_decimal_truncate',
};

/**
 * A whole policy from some settings. Settings may come from a file or an older version of an app: a choice of an
 * unknown name and an impossible number fall back to the default's.
 */
export function resolveScorePolicy(settings?: Partial<ScorePolicy> | null): ScorePolicy {
  const given = Object.entries(settings ?? {}).filter(([key, value]) => isPossible(key, value));
  const id = given.length === 0 ? defaultScorePolicy.id : 'custom';
  const policy: ScorePolicy = { ...defaultScorePolicy, id, ...Object.fromEntries(given) };
  return policy.method === 'strict' ? { ...policy, unit: 'requirement' } : policy;
}

function isPossible(key: string, value: unknown): boolean {
  const known = choices[key as keyof ScorePolicy];
  if (known !== undefined) return known.split(' ').includes(String(value));
  switch (key) {
    case 'partialCredit':
      return isRatio(value) && value < 1;
    case 'target':
      return isRatio(value);
    case 'weights':
      return typeof value === 'function';
    default:
      return value !== undefined;
  }
}

function isRatio(value: unknown): value is number {
  return typeof value === 'number' && measuredRatio(value) !== null;
}

/** Whether the policy's method asks how far a unit is fulfilled, rather than whether it is. */
export function isMeasure(policy: ScorePolicy): boolean {
  return policy.method === 'weighted_average' || policy.method === 'average_of_averages';
}
