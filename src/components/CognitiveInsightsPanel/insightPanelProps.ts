import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { ConfidenceThresholds, InsightMemory, InsightRank } from '../../insights';
import type { HeadingLevel } from '../../internal';
import type { Decision, Insight, LoadState, Prediction } from '../../model';
import type { InsightGrouping } from './groupItems';
import type { InsightActionHandler } from './insightAction';
import type { InsightEventHandler } from './insightEvent';
import type { InsightMessages } from './messages/insightMessages';

/** What `CognitiveInsightsPanel` shows and how; all other props go to its `<section>`. */
export interface CognitiveInsightsPanelProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'title'
> {
  /** Findings, in any order and as often as they were found. Keep the array between renders. */
  readonly insights?: readonly Insight[] | undefined;
  readonly predictions?: readonly Prediction[] | undefined;
  readonly decisions?: readonly Decision[] | undefined;
  /**
   * How the data came about.
   * @default { status: 'ready' }
   */
  readonly state?: LoadState | undefined;
  /** Called with what a person asks for; a rejected promise takes that back. Without it nothing can be done here. */
  readonly onAction?: InsightActionHandler | undefined;
  /** What people did about insights, when the app holds it; `serializeMemory` keeps it. */
  readonly memory?: InsightMemory | undefined;
  /** @default nothing yet */
  readonly defaultMemory?: InsightMemory | undefined;
  readonly onMemoryChange?: ((memory: InsightMemory) => void) | undefined;
  /** Ids of insights that stand before all others. */
  readonly pinnedIds?: ReadonlySet<string> | undefined;
  /**
   * An order of the app's own below what is pinned: below 0 puts `a` first; where it answers 0, the rule decides. Each
   * finding then says that its place is the app's. Keep the function between renders.
   * @default the rule of `rankInsights`
   */
  readonly rank?: InsightRank | undefined;
  /**
   * What findings stand together by, under a heading each; those of one root cause are one card anyway.
   * @default nothing: one list
   */
  readonly groupBy?: InsightGrouping | undefined;
  /**
   * Says which addresses in evidence and findings may be links; asked for `https:` and `http:` only. They are a source's,
   * and open on a press alone.
   * @default none
   */
  readonly isLinkAllowed?: ((url: URL) => boolean) | undefined;
  /** Told what people look at and do, for figures on how the advice is used. Keep the function between renders. */
  readonly onEvent?: InsightEventHandler | undefined;
  /**
   * From which probability on a confidence is called high or medium.
   * @default { high: 0.8, medium: 0.5 }
   */
  readonly confidenceThresholds?: ConfidenceThresholds | undefined;
  /** How many signals were checked, so that "nothing found" can be told from "nothing looked at". */
  readonly signalsChecked?: number | null | undefined;
  /** Days of data there are, and that are needed before anything can be said. */
  readonly daysOfData?: number | null | undefined;
  readonly daysNeeded?: number | null | undefined;
  /** When the model was trained: epoch milliseconds (UTC). With `modelStaleAfterMs` an old one is said to be so. */
  readonly modelAt?: number | null | undefined;
  readonly modelStaleAfterMs?: number | undefined;
  /**
   * Insights are switched off for this person or workspace.
   * @default false
   */
  readonly isDisabled?: boolean | undefined;
  /** Names of what this person may do, for options that take a permission. */
  readonly permissions?: ReadonlySet<string> | undefined;
  /** Ids of decisions whose approver has agreed. */
  readonly approvedIds?: ReadonlySet<string> | undefined;
  /**
   * Level of the title in the page's outline; parts are one below.
   * @default 2
   */
  readonly headingLevel?: HeadingLevel | undefined;
  /**
   * Stands under the title, above the content: an `Introduction` for who sees this for the first time. What is false is
   * nothing.
   */
  readonly introduction?: ReactNode;
  /**
   * BCP 47 tag by which numbers, dates and plurals are written.
   * @default 'en'
   */
  readonly locale?: string | undefined;
  /**
   * IANA time zone in which times are written.
   * @default 'UTC', the same on a server and in every browser
   */
  readonly timeZone?: string | undefined;
  /** Texts in the place of the English ones. Keep the object between renders. */
  readonly messages?: InsightMessages | undefined;
  /**
   * The time as epoch milliseconds (UTC), to make it stand still.
   * @default the clock, read once the page is hydrated
   */
  readonly now?: number | undefined;
}
