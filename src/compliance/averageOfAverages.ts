import type { UnitScore } from './scoreUnits';

/**
 * The plain mean of the scores of several parts, each part weighing the same however many units it has. Parts in
 * which nothing was assessed stay out of the score and widen the bounds. A unit that is in several parts has one
 * contribution: the sum of its shares.
 */
export function averageOfAverages(parts: readonly UnitScore[]): UnitScore {
  const applying = parts.filter((part) => part.applicable > 0);
  const scored = applying.filter((part) => part.score !== null);
  const score = scored.length === 0 ? null : mean(scored.map((part) => part.score ?? 0));
  const contributions = new Map<string, { weight: number; credit: number }>();
  for (const part of scored) {
    for (const { id, weight, ratio } of part.contributions) {
      const sum = contributions.get(id) ?? { weight: 0, credit: 0 };
      const share = weight / scored.length;
      contributions.set(id, { weight: sum.weight + share, credit: sum.credit + share * ratio });
    }
  }
  const excluded = new Map(parts.flatMap((part) => part.excluded).map((unit) => [unit.id, unit]));
  return {
    score,
    lower: score === null ? null : Math.min(score, mean(applying.map((part) => part.lower ?? 0))),
    upper: score === null ? null : Math.max(score, mean(applying.map((part) => part.upper ?? 1))),
    numerator: scored.reduce((sum, part) => sum + (part.score ?? 0), 0),
    denominator: scored.length,
    applicable: parts.reduce((sum, part) => sum + part.applicable, 0),
    assessed: parts.reduce((sum, part) => sum + part.assessed, 0),
    excluded: [...excluded.values()].sort(byId),
    contributions: [...contributions]
      .map(([id, { weight, credit }]) => ({
        id,
        weight,
        ratio: Math.min(1, credit / weight),
        delta: Math.max(0, weight - credit),
      }))
      .sort(byId),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
