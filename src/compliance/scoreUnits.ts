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
  const counted: { id: string; weight: number; credit: number }[] = [];
  let applicable = 0;
  let assessed = 0;
  let countsWhatApplies = false;
  let bounded = 0;
  let low = 0;
  let high = 0;

  for (const { id, standing, weight: given } of units) {
    const weight = heaviest === 0 ? 0 : saneWeight(given) / heaviest;
    if (weight < leastWeight) {
      excluded.push({ id, why: 'no_weight' });
      continue;
    }
    if (standing.applies) applicable += 1;
    if (standing.isAssessed) assessed += 1;
    if (standing.why !== null) excluded.push({ id, why: standing.why });
    if (standing.ratio !== null) {
      counted.push({ id, weight, credit: creditOf(standing.ratio) });
      countsWhatApplies ||= standing.applies;
    }
    if (standing.applies || standing.ratio !== null) {
      bounded += weight;
      low += weight * creditOf(standing.low);
      high += weight * creditOf(standing.high);
    }
  }

  const numerator = counted.reduce((sum, unit) => sum + unit.weight * unit.credit, 0);
  const denominator = counted.reduce((sum, unit) => sum + unit.weight, 0);
  // Units anchored to the target are no finding: alone they make no score.
  const score = countsWhatApplies ? within(numerator / (denominator * fullCredit), 0, 1) : null;
  return {
    score,
    lower: score === null ? null : within(low / (bounded * fullCredit), 0, score),
    upper: score === null ? null : within(high / (bounded * fullCredit), score, 1),
    numerator: numerator / fullCredit,
    denominator,
    applicable,
    assessed,
    excluded,
    contributions: counted.map(({ id, weight, credit }) => {
      const share = weight / denominator;
      const ratio = credit / fullCredit;
      return { id, weight: share, ratio, delta: share * (1 - ratio) };
    }),
  };
}

function saneWeight(weight: number): number {
  return Number.isFinite(weight) && weight >= 0 ? weight : 1;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
