import {
  confidenceLevel,
  type ConditionInput,
  type ConfidenceThresholds,
  type DismissedInsight,
  dedupeInsights,
  groupByRootCause,
  type InsightRank,
  orderInsights,
  type ReturnedInsight,
  splitByConfidence,
} from '../../insights';
import type { Insight, LoadState } from '../../model';
import { groupItems, type InsightGrouping } from './groupItems';
import type { Recall } from './recall';

/** One place in the list: a finding, with those that follow from it. */
export interface FeedItem {
  /** The id of the finding that stands for them. */
  readonly id: string;
  /** As its source says it. */
  readonly insight: Insight;
  /** With what a person put right in it; the same object when nobody did. */
  readonly shown: Insight;
  readonly followers: readonly Insight[];
  /** How often it was found, itself included. */
  readonly occurrences: number;
  /** Why it is back, when somebody had dismissed it. */
  readonly backBecause: string | null;
}

/** All that is shown of the insights. Cards, counts and spoken sentences are made from this one object. */
export interface InsightsView {
  /** In order of what deserves attention. */
  readonly stated: readonly FeedItem[];
  /** Said with low confidence: a group of its own. */
  readonly possible: readonly FeedItem[];
  readonly dismissed: readonly DismissedInsight[];
  /** Returned findings that nobody has been told of yet. */
  readonly newlyReturned: readonly ReturnedInsight[];
  /** Every finding that a dismissal could hide. */
  readonly visible: readonly Insight[];
  /** What is known beside the findings, for the sentence where there are none. */
  readonly condition: ConditionInput;
  /** Set when all findings are of the same kind of doubt, or all of unknown confidence. */
  readonly doubt: 'low' | 'unknown' | null;
  /** Open findings by gravity, for the summary. */
  readonly counts: { readonly all: number; readonly grave: number };
  /** What the list can be narrowed to. */
  readonly severities: readonly string[];
  readonly kinds: readonly string[];
}

export interface InsightsViewInput {
  readonly insights: readonly Insight[];
  /** What people did about them. */
  readonly recall: Recall;
  /** Keeps what is to be shown. */
  readonly narrow: (insights: readonly Insight[]) => readonly Insight[];
  readonly thresholds: ConfidenceThresholds | undefined;
  readonly pinnedIds: ReadonlySet<string> | undefined;
  readonly rank: InsightRank | undefined;
  readonly groupBy: InsightGrouping | undefined;
  readonly state: LoadState;
  readonly isDisabled: boolean;
  readonly signalsChecked: number | null | undefined;
  readonly daysOfData: number | null | undefined;
  readonly daysNeeded: number | null | undefined;
  /** Predictions and decisions that stand beside the findings. */
  readonly others: number;
  /** Epoch milliseconds (UTC); `null`: not known yet. */
  readonly now: number | null;
}

const severityOrder = ['critical', 'high', 'medium', 'low', 'info', ''];

/** Makes the view. Cost: linear, and a sort of the findings. */
export function insightsView(input: InsightsViewInput): InsightsView {
  const { narrow, thresholds, now } = input;
  const { items, occurrences } = dedupeInsights(input.insights);
  const recalled = input.recall(items, now);
  // A person's word counts before the source's: for the order, the groups, the filter and the counts.
  const sources = new Map(recalled.visible.map((each) => [recalled.correct(each), each]));
  const visible = narrow([...sources.keys()]);
  const ordered = orderInsights(visible, {
    now: now ?? undefined,
    thresholds,
    pinnedIds: input.pinnedIds,
    rank: input.rank,
    feedback: recalled.feedback,
  }).map(({ insight }) => insight);
  const toItem = (shown: Insight, followers: readonly Insight[]): FeedItem => ({
    id: shown.id,
    insight: sources.get(shown) ?? shown,
    shown,
    followers,
    occurrences: occurrences[shown.id]?.count ?? 1,
    backBecause: recalled.backBecause.get(shown.id) ?? null,
  });
  const groupsOf = (insights: readonly Insight[]) =>
    groupItems(
      groupByRootCause(insights).flatMap(({ cause, members }) => {
        const [first, ...rest] = cause === null ? members : [cause, ...members];
        return first === undefined ? [] : [toItem(first, rest)];
      }),
      input.groupBy,
    );
  const split = splitByConfidence(ordered, thresholds);
  const levels = new Set(visible.map(({ confidence }) => confidenceLevel(confidence, thresholds)));
  const [level] = levels;
  const condition: ConditionInput = {
    state: input.state,
    shown: visible,
    filteredOut: recalled.visible.length - visible.length,
    dismissed: recalled.dismissed.length,
    others: input.others,
    isDisabled: input.isDisabled,
    signalsChecked: input.signalsChecked,
    daysOfData: input.daysOfData,
    daysNeeded: input.daysNeeded,
    thresholds,
    now: now ?? undefined,
  };
  return {
    stated: groupsOf(split.stated),
    possible: groupsOf(split.possible),
    dismissed: recalled.dismissed,
    newlyReturned: recalled.newlyReturned,
    visible: recalled.visible,
    condition,
    doubt: levels.size === 1 && (level === 'low' || level === 'unknown') ? level : null,
    counts: {
      all: visible.length,
      grave: visible.filter(({ severity }) => severity === 'critical' || severity === 'high')
        .length,
    },
    severities: occurring(
      items.map(({ severity }) => severity ?? ''),
      severityOrder,
    ),
    kinds: occurring(
      items.map(({ kind }) => kind),
      [],
    ),
  };
}

/** The values that occur, known ones first in their order. */
function occurring(values: readonly string[], order: readonly string[]): readonly string[] {
  const found = new Set(values);
  return [...order.filter((value) => found.delete(value)), ...[...found].sort()];
}
