import type { Insight } from '../model';
import { compareContent } from './compareContent';
import { isInsight } from './isInsight';
import { rankFactors, type RankFactorOptions, type RankFactors } from './rankFactors';

/** An insight with what its place was decided by. */
export interface RankedInsight {
  readonly insight: Insight;
  readonly factors: RankFactors;
}

/** Insights in the order of `rankInsights`, without their reasons. Cost: O(n log n). */
export function orderInsights(
  insights: readonly Insight[],
  options: RankFactorOptions = {},
): RankedInsight[] {
  const ranked = insights.filter(isInsight).map((insight) => {
    const factors = rankFactors(insight, options);
    return { insight, factors, ...placeOf(factors) };
  });
  const { rank } = options;
  return ranked.sort(
    (a, b) =>
      Number(b.factors.isPinned) - Number(a.factors.isPinned) ||
      (rank?.(a.insight, b.insight) ?? 0) ||
      comparePlaces(a, b) ||
      compareContent(a.insight, b.insight),
  );
}

/** Three numbers, each of which decides where those before it are equal; the higher comes first. */
interface Place {
  /** Pinned, open and severity in one: a severity is less than 10. */
  readonly rank: number;
  readonly score: number;
  readonly seenAt: number;
}

function placeOf({ isPinned, isSettled, severity, score, seenAt }: RankFactors): Place {
  return {
    rank: (isPinned ? 100 : 0) + (isSettled ? 0 : 10) + severity,
    score,
    seenAt: seenAt ?? Number.NEGATIVE_INFINITY,
  };
}

/** Without subtraction: −Infinity less −Infinity is NaN. */
function comparePlaces(a: Place, b: Place): number {
  if (a.rank !== b.rank) return a.rank > b.rank ? -1 : 1;
  if (a.score !== b.score) return a.score > b.score ? -1 : 1;
  if (a.seenAt !== b.seenAt) return a.seenAt > b.seenAt ? -1 : 1;
  return 0;
}
