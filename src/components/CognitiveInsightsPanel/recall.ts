import type { DismissedInsight, FeedbackSummary, ReturnedInsight } from '../../insights';
import type { Insight } from '../../model';

/** What people did about findings, as far as a view of them depends on it. */
export interface Recalled {
  readonly visible: readonly Insight[];
  readonly dismissed: readonly DismissedInsight[];
  /** Findings that were dismissed and are back, by id, each with why, in a sentence. */
  readonly backBecause: ReadonlyMap<string, string>;
  /** Those of them that nobody has been told of yet. */
  readonly newlyReturned: readonly ReturnedInsight[];
  readonly feedback: FeedbackSummary | undefined;
  /** A finding with what a person put right in it; the same one when nobody did. */
  readonly correct: (insight: Insight) => Insight;
}

/** Sets findings beside what people did about them. `now`: epoch milliseconds (UTC); `null`: not known yet. */
export type Recall = (insights: readonly Insight[], now: number | null) => Recalled;

/** Nobody has done anything yet. */
export const recallNothing: Recall = (insights) => ({
  visible: insights,
  dismissed: [],
  backBecause: new Map(),
  newlyReturned: [],
  feedback: undefined,
  correct: (insight) => insight,
});
