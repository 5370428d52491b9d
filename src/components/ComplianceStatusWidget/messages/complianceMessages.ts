import type { MessageOverrides } from '../../../internal/index';
import { controlMessages } from './controlMessages';
import { detailMessages } from './detailMessages';
import { explanationMessages } from './explanationMessages';
import { exportMessages } from './exportMessages';
import { failureMessages } from './failureMessages';
import { governanceMessages } from './governanceMessages';
import { recordMessages } from './recordMessages';
import { stateMessages } from './stateMessages';
import { summaryMessages } from './summaryMessages';
import { trendMessages } from './trendMessages';

/** The English texts of `ComplianceStatusWidget`, for translators. Made by a call, so that who does not use it does not load it. */
export const complianceMessages = /* @__PURE__ */ (() => ({
  ...stateMessages,
  ...summaryMessages,
  ...explanationMessages,
  ...controlMessages,
  ...recordMessages,
  ...detailMessages,
  ...failureMessages,
  ...trendMessages,
  ...governanceMessages,
  ...exportMessages,
}))();

/** The keys by which texts are overridden. */
export type ComplianceMessageKey = keyof typeof complianceMessages;

/** Texts in the place of the English ones, by their keys in `complianceMessages`. */
export type ComplianceMessages = MessageOverrides<typeof complianceMessages>;
