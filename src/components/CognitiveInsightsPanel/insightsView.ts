import {
  applyMemory,
  type ConfidenceThresholds,
  type DismissedInsight,
  dedupeInsights,
  describeCondition,
  describeReturn,
  groupByRootCause,
  type InsightMemory,
  insightsCondition,
  type InsightsCondition,
  orderInsights,
  type ReturnedInsight,
  splitByConfidence,
  summarizeFeedback,
} from '../../insights';
import type { Insight, LoadState } from '../../model';
import { drawSeverity } from './feed/drawSeverity';
import { filterInsights, type InsightFilter } from './filters/filterInsights';
import type { InsightFormat } from './messages/panelMessages';

/** One place in the list: a finding, with those that follow from it. */
export interface FeedItem {
  /** The id of the finding that stands for them. */
  readonly id: string;
  readonly insight: Insight;
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
  readonly condition: InsightsCondition;
  /** The condition in a sentence; `null` when the cards speak for themselves. */
  readonly conditionText: string | null;
  /** Open findings by gravity, for the summary. */
  readonly counts: { readonly all: number; readonly grave: number };
  /** What the list can be narrowed to. */
  readonly severities: readonly string[];
  readonly kinds: readonly string[];
}

export interface InsightsViewInput {
  readonly insights: readonly Insight[];
  readonly memory: InsightMemory;
  readonly filter: InsightFilter;
  readonly thresholds: ConfidenceThresholds | undefined;
  readonly pinnedIds: ReadonlySet<string> | undefined;
  readonly state: LoadState;
  readonly isDisabled: boolean;
  readonly signalsChecked: number | null | undefined;
  readonly daysOfData: number | null | undefined;
  readonly daysNeeded: number | null | undefined;
  /** Predictions and decisions that stand beside the findings. */
  readonly others: number;
  /** Epoch milliseconds (UTC); `null`: not known yet. */
  readonly now: number | null;
  readonly format: InsightFormat;
}

const severityOrder = ['critical', 'high', 'medium', 'low', 'info', ''];

/** Makes the view. Cost: linear, and a sort of the findings. */
export function insightsView(input: InsightsViewInput): InsightsView {
  const { memory, filter, thresholds, now, format } = input;
  const { items, occurrences } = dedupeInsights(input.insights);
  // Without a clock nothing is back because its time is up.
  const remembered = applyMemory(items, memory, now ?? 0);
  const visible = filterInsights(remembered.visible, filter);
  const ordered = orderInsights(visible, {
    now: now ?? undefined,
    thresholds,
    pinnedIds: input.pinnedIds,
    feedback: summarizeFeedback(memory),
  }).map(({ insight }) => insight);
  const back = new Map(remembered.returned.map((each) => [each.insight.id, each]));
  const toItem = (insight: Insight, followers: readonly Insight[]): FeedItem => {
    const returned = back.get(insight.id);
    return {
      id: insight.id,
      insight,
      followers,
      occurrences: occurrences[insight.id]?.count ?? 1,
      backBecause: returned === undefined ? null : sayReturn(returned, format),
    };
  };
  const groupsOf = (insights: readonly Insight[]) =>
    groupByRootCause(insights).flatMap(({ cause, members }) => {
      const [first, ...rest] = cause === null ? members : [cause, ...members];
      return first === undefined ? [] : [toItem(first, rest)];
    });
  const split = splitByConfidence(ordered, thresholds);
  const condition = insightsCondition({
    state: input.state,
    shown: visible,
    filteredOut: remembered.visible.length - visible.length,
    dismissed: remembered.dismissed.length,
    others: input.others,
    isDisabled: input.isDisabled,
    signalsChecked: input.signalsChecked,
    daysOfData: input.daysOfData,
    daysNeeded: input.daysNeeded,
    thresholds,
    now: now ?? undefined,
  });
  return {
    stated: groupsOf(split.stated),
    possible: groupsOf(split.possible),
    dismissed: remembered.dismissed,
    newlyReturned: now === null ? [] : remembered.returned.filter(({ isNew }) => isNew),
    visible: remembered.visible,
    condition,
    conditionText: describeCondition(condition.body, {
      locale: format.locale,
      messages: format.messages,
    }),
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

function sayReturn(returned: ReturnedInsight, format: InsightFormat): string {
  return describeReturn(returned, {
    locale: format.locale,
    messages: format.messages,
    severityWord: (severity) => drawSeverity(severity, format).label,
  });
}

/** The values that occur, known ones first in their order. */
function occurring(values: readonly string[], order: readonly string[]): readonly string[] {
  const found = new Set(values);
  return [...order.filter((value) => found.delete(value)), ...[...found].sort()];
}
