import type { Message } from '../i18n/index';
import { uncertaintyMessages } from './uncertaintyMessages';

/** The English texts of `describeCondition`, by its keys. */
export const conditionMessages = /* @__PURE__ */ (() =>
  ({
    ...uncertaintyMessages,
    conditionDisabled: 'Insights are switched off for this workspace.',
    conditionNotAsked: 'Insights have not been asked for yet.',
    conditionLoading: 'Loading insights.',
    conditionFailed: 'Insights could not be loaded.',
    conditionAllFiltered: {
      one: '{count} insight does not match the filter.',
      other: '{count} insights do not match the filter.',
    },
    conditionAllDismissed: {
      one: '{count} insight is dismissed, and there is no other.',
      other: '{count} insights are dismissed, and there is no other.',
    },
    conditionNotEnoughData: {
      one: 'Not enough data yet: {needs} days are needed, there is {count}.',
      other: 'Not enough data yet: {needs} days are needed, there are {count}.',
    },
    conditionHealthy: {
      one: 'Nothing unusual: {count} signal checked.',
      other: 'Nothing unusual: {count} signals checked.',
    },
    conditionNothingReported: 'No insights were reported. How much was checked is not known.',
  }) as const satisfies Readonly<Record<string, Message>>)();
