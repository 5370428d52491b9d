import { confidenceMessages, uncertaintyMessages } from '../../../insights';
import { type Format, frameMessages } from '../../../internal';

/** The English texts of what is seen first. */
export const panelMessages = /* @__PURE__ */ (() => ({
  ...frameMessages,
  ...uncertaintyMessages,
  ...confidenceMessages,
  title: 'Insights',

  loadFailed: 'Insights could not be loaded',

  summaryGrave: {
    one: '{count} insight, critical or high',
    other: '{count} insights ({grave} critical or high)',
  },
  summaryNoneGrave: {
    one: '{count} insight, not critical or high',
    other: '{count} insights (none critical or high)',
  },
  summaryDecisions: { one: '{count} decision to make', other: '{count} decisions to make' },
  summaryPredictions: { one: '{count} prediction', other: '{count} predictions' },
  sentence: '{text}.',

  partlyByAI: 'Partly made by AI.',
  madeByAI: 'AI',
  madeByAILabel: 'Made by AI. Where this comes from',

  findings: 'Findings',
  predictions: 'Predictions',
  decisions: 'Decisions',
  possible: { one: '{count} possible', other: '{count} possible' },
  possibleHint: 'Said with low confidence.',
  dismissed: { one: '{count} dismissed', other: '{count} dismissed' },

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
  edited: 'Corrected by a person.',
  sourceMissing: 'Its source did not answer this time.',
  seen: { one: 'Seen once', other: 'Seen {count} times' },
  impact: 'Impact {impact}',
  affects: 'Affects {things}',
  moreAffected: { one: '{count} more', other: '{count} more' },
  followers: {
    one: '{count} more finding of the same cause',
    other: '{count} more findings of the same cause',
  },

  partFailed: 'A part of this panel could not be loaded.',
}))();

/** The keys of what is seen first. */
export type PanelMessageKey = keyof typeof panelMessages;

/** How the panel writes for its reader. A part that is loaded on demand adds its own texts with `useMoreTexts`. */
export type InsightFormat = Format<PanelMessageKey>;
