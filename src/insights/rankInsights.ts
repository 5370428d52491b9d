import { formatMessage } from '../i18n';
import type { Insight } from '../model';
import { emptyRecord } from './emptyRecord';
import { orderInsights } from './orderInsights';
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
 * With a `rank` of the app's own, that decides in the place of 2 to 4, and the rule where it has no opinion.
 *
 * Nothing is dropped but entries without an id. The order is total and does not depend on the order of the input.
 * Cost: O(n log n).
 */
export function rankInsights(
  insights: readonly Insight[],
  options: RankOptions = {},
): RankedInsights {
  const write = reasonWriter(options);
  const reasons = emptyRecord<string>();
  const ordered = orderInsights(insights, options).map(({ insight, factors }) => {
    // Of insights that share an id, the reason is that of the first.
    reasons[insight.id] ??= write(insight, factors);
    return insight;
  });
  return { ordered, reasons };
}

/** Why an insight stands where it stands, in one sentence: its reason in `rankInsights`. */
export function rankReason(insight: Insight, options: RankOptions = {}): string {
  return reasonWriter(options)(insight, rankFactors(insight, options));
}

function reasonWriter({
  rank,
  locale = 'en',
  messages,
}: RankOptions): (insight: Insight, factors: RankFactors) => string {
  const texts = { ...rankMessages, ...messages };
  if (rank === undefined) return rankReasonWriter(texts, locale);
  const own = formatMessage(texts.rankOwn, {}, locale);
  return () => own;
}
