import { rangeMessages } from './rangeMessages';

/** The English texts at the ends of a long list. */
export const feedMessages = /* @__PURE__ */ (() => ({
  ...rangeMessages,
  sourceNone: 'Source not reported',
  showMore: 'Show {count} more',
  showEarlier: 'Show {count} earlier',
  newInsights: { one: 'Show {count} new insight', other: 'Show {count} new insights' },
  newInsightsCritical: {
    one: '{count} new insight, {critical} critical',
    other: '{count} new insights, {critical} critical',
  },
}))();
