import { conditionMessages, confidenceMessages, memoryMessages } from '../../../insights';
import { type Format, loadMessages } from '../../../internal';

/** The English texts of what is seen first. */
export const panelMessages = {
  ...loadMessages,
  ...conditionMessages,
  ...confidenceMessages,
  ...memoryMessages,
  title: 'Insights',

  loadIdleHint: 'Findings, predictions and decisions appear here once they are requested.',
  loadFailed: 'Insights could not be loaded',
  loadNotUpdated: 'Insights could not be updated.',

  summaryGrave: {
    one: '{grave} of {count} insight is critical or high',
    other: '{grave} of {count} insights are critical or high',
  },
  summaryNoneGrave: {
    one: '{count} insight, not critical or high',
    other: '{count} insights, none critical or high',
  },
  summaryDecisions: { one: '{count} decision to make', other: '{count} decisions to make' },
  summaryPredictions: { one: '{count} prediction', other: '{count} predictions' },
  sentence: '{text}.',

  madeByAI: 'AI',
  madeByAILabel: 'Made by AI. Where this comes from',

  findings: 'Findings',
  predictions: 'Predictions',
  decisions: 'Decisions',
  possible: { one: '{count} possible', other: '{count} possible' },
  possibleHint: 'Said with low confidence.',
  dismissed: { one: '{count} dismissed', other: '{count} dismissed' },
  restore: 'Restore',
  restoreOf: 'Restore {title}',
  showMore: 'Show {count} more',
  showEarlier: 'Show {count} earlier',
  shown: '{from} to {to} of {count}',
  newInsights: { one: 'Show {count} new insight', other: 'Show {count} new insights' },
  newInsightsCritical: {
    one: '{count} new insight, {critical} critical',
    other: '{count} new insights, {critical} critical',
  },

  search: 'Search insights',
  filters: 'Filters',
  filterSeverity: 'Severity',
  filterKind: 'Kind',
  anySeverity: 'All severities',
  anyKind: 'All kinds',
  clearFilters: 'Clear filters',

  severityCritical: 'Critical',
  severityHigh: 'High',
  severityMedium: 'Medium',
  severityLow: 'Low',
  severityInfo: 'Information',
  severityNone: 'Severity not reported',

  kindPattern: 'Pattern',
  kindAnomaly: 'Anomaly',
  kindTrend: 'Trend',
  kindForecast: 'Forecast',
  kindRootCause: 'Root cause',
  kindRisk: 'Risk',
  kindOpportunity: 'Opportunity',
  kindRecommendation: 'Recommendation',
  kindSummary: 'Summary',

  statusInProgress: 'In progress',
  statusAccepted: 'Accepted',
  statusResolved: 'Resolved',
  statusExpired: 'No longer holds',
  statusSuperseded: 'Replaced by a newer one',
  statusStreaming: 'Still being written…',
  statusInterrupted: 'The text broke off.',
  seen: { one: 'Seen once', other: 'Seen {count} times' },
  impact: 'Impact {impact}',
  affects: 'Affects {things}',
  moreAffected: { one: '{count} more', other: '{count} more' },
  followers: {
    one: '{count} more finding of the same cause',
    other: '{count} more findings of the same cause',
  },

  accept: 'Accept',
  acceptOf: 'Accept: {title}',
  snooze: 'Snooze',
  snoozeOf: 'Snooze: {title}',
  dismiss: 'Dismiss',
  dismissOf: 'Dismiss: {title}',
  undo: 'Undo',
  close: 'Close',
  accepted: 'Accepted.',
  snoozedUntil: 'Snoozed until {time}.',
  dismissedOne: 'Dismissed.',
  dismissedSimilar: {
    one: 'Dismissed, with {count} more hidden.',
    other: 'Dismissed, with {count} more hidden.',
  },
  restored: 'Restored.',
  corrected: 'Corrected.',
  rated: 'Thank you. It counts for what you are shown.',
  undone: 'Taken back.',
  refused: 'Not saved, and taken back: {reason}',
  refusedUnknown: 'Not saved, and taken back. No reason was given.',

  provenance: 'Where it comes from',

  modelChanged: '{source} is now version {to}; it was {from}.',
  modelStale: 'The model was last trained {time}.',

  keys: 'Keys',
} as const;

/** The keys of what is seen first. */
export type PanelMessageKey = keyof typeof panelMessages;

/** How the panel writes for its reader. A part that is loaded on demand adds its own texts with `useMoreTexts`. */
export type InsightFormat = Format<PanelMessageKey>;
