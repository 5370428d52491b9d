import { creditOf, fullCredit } from './creditOf';
import type { ExcludedUnit, ScoreContribution } from './scoreResult';
import type { Standing } from './standing';

/** A control or requirement on its way into a score. */
export interface WeighedUnit {
  readonly id: string;
  readonly standing: Standing;
  /** What the policy's `weights` answered; 1 without it. */
  readonly weight: number;
}

/** A score over units that all weigh against each other. Fields as in `ScoreResult`. */
export interface UnitScore {
  readonly score: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly applicable: number;
  readonly assessed: number;
  readonly excluded: readonly ExcludedUnit[];
  readonly contributions: readonly ScoreContribution[];
}

/** Share of the heaviest unit's weight below which a unit weighs nothing: no figure would show it. */
const leastWeight = 1e-9;

/**
 * The weighted mean of the units that count, with bounds over those that count or are still open. Sums run over
 * whole credits in the units' order: hand the units in sorted, and the result is the same to the last bit. Weights
 * are taken relative to the largest, so that no sum overflows.
 */
export function scoreUnits(units: readonly WeighedUnit[]): UnitScore {
  const heaviest = units.reduce((most, unit) => Math.max(most, saneWeight(unit.weight)), 0);
  const excluded: ExcludedUnit[] = [];
  const counted: WeighedUnit[] = [];
  let numerator = 0;
  let missing = 0;
  let denominator = 0;
  let applicable = 0;
  let assessed = 0;
  let countsWhatApplies = false;
  let bounded = 0;
  let low = 0;
  let lowMissing = 0;
  let high = 0;

  for (const unit of units) {
    const { id, standing } = unit;
    const weight = heaviest === 0 ? 0 : saneWeight(unit.weight) / heaviest;
    if (weight < leastWeight) {
      excluded.push({ id, why: 'no_weight' });
      continue;
    }
    if (standing.applies) applicable += 1;
    if (standing.isAssessed) assessed += 1;
    if (standing.why !== null) excluded.push({ id, why: standing.why });
    if (standing.ratio !== null) {
      counted.push(unit);
      numerator += weight * creditOf(standing.ratio);
      missing += weight * (fullCredit - creditOf(standing.ratio));
      denominator += weight;
      countsWhatApplies ||= standing.applies;
    }
    if (standing.applies || standing.ratio !== null) {
      bounded += weight;
      low += weight * creditOf(standing.low);
      lowMissing += weight * (fullCredit - creditOf(standing.low));
      high += weight * creditOf(standing.high);
    }
  }

  // Units anchored to the target are no finding: alone they make no score.
  const score = countsWhatApplies ? share(numerator, missing, denominator) : null;
  return {
    score,
    lower: score === null ? null : Math.min(score, share(low, lowMissing, bounded)),
    upper: score === null ? null : Math.min(1, Math.max(score, high / (bounded * fullCredit))),
    numerator: numerator / fullCredit,
    denominator,
    applicable,
    assessed,
    excluded,
    contributions: counted.map(({ id, standing, weight }) => {
      const part = saneWeight(weight) / heaviest / denominator;
      const ratio = creditOf(standing.ratio ?? 0) / fullCredit;
      return { id, weight: part, ratio, delta: part * (1 - ratio) };
    }),
  };
}

/** Beyond this one unit would drown all others, and failures with them. */
const greatestWeight = 1e6;

/** A weight from 0 up to a million; any other is 1. */
export function saneWeight(weight: number): number {
  return Number.isFinite(weight) && weight >= 0 && weight <= greatestWeight ? weight : 1;
}

/** Credits as a share of all. Sums of weights are rounded, but nothing short of all is 1, and all is never less. */
function share(credits: number, missing: number, weight: number): number {
  if (missing === 0) return 1;
  return Math.min(1 - Number.EPSILON, credits / (weight * fullCredit));
}
