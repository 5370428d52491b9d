import type { Insight } from '../model';
import { compareContent } from './compareContent';
import { emptyRecord } from './emptyRecord';
import { isInsight } from './isInsight';
import { rankFactors, type RankFactorOptions, type RankFactors } from './rankFactors';
import { rankMessages } from './rankMessages';
import { rankReasonWriter, type RankMessages } from './rankReasonWriter';

/** What a ranking depends on beside the insights, and how its reasons are worded. */
export interface RankOptions extends RankFactorOptions {
  /** Language of the reasons. @default 'en' */
  readonly locale?: string | undefined;
  readonly messages?: Partial<RankMessages> | undefined;
}

/** Insights in order of what deserves attention, each with its reason. */
export interface RankedInsights {
  readonly ordered: Insight[];
  /** One sentence for each id: why it stands where it stands. */
  readonly reasons: Record<string, string>;
}

/**
 * Puts insights in order of what deserves attention, by a rule that can be said (`rankMessages.rankRule`):
 * 1. pinned before all others;
 * 2. open before settled (see `isSettled`);
 * 3. the graver severity; one not known stands between low and medium;
 * 4. the higher score: confidence × impact × urgency × recency × feedback (see `rankFactors`), in which whatever is not
 *    known takes the middle of its range, so that it counts neither for nor against;
 * 5. the one last seen, those without a time at the end;
 * 6. the id.
 *
 * Nothing is dropped but entries without an id. The order is total and does not depend on the order of the input.
 * Cost: O(n log n).
 */
export function rankInsights(
  insights: readonly Insight[],
  options: RankOptions = {},
): RankedInsights {
  const { locale = 'en', messages } = options;
  const write = rankReasonWriter({ ...rankMessages, ...messages }, locale);
  const ranked = insights.filter(isInsight).map((insight) => {
    const factors = rankFactors(insight, options);
    return { insight, factors, ...placeOf(factors) };
  });
  ranked.sort((a, b) => comparePlaces(a, b) || compareContent(a.insight, b.insight));

  const reasons = emptyRecord<string>();
  const ordered = ranked.map(({ insight, factors }) => {
    // Of insights that share an id, the reason is that of the first.
    reasons[insight.id] ??= write(insight, factors);
    return insight;
  });
  return { ordered, reasons };
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
