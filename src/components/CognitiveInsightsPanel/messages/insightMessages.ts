import type { MessageOverrides } from '../../../internal';
import { actingMessages } from './actingMessages';
import { dismissedMessages } from './dismissedMessages';
import { expectationMessages } from './expectationMessages';
import { feedMessages } from './feedMessages';
import { filterMessages } from './filterMessages';
import { optionMessages } from './optionMessages';
import { panelMessages } from './panelMessages';
import { stateMessages } from './stateMessages';
import { whyMessages } from './whyMessages';

/**
 * The English texts of `CognitiveInsightsPanel`, for translators. Made by a call, so that who does not use it does not
 * load it.
 */
export const insightMessages = /* @__PURE__ */ (() => ({
  ...stateMessages,
  ...panelMessages,
  ...actingMessages,
  ...feedMessages,
  ...filterMessages,
  ...dismissedMessages,
  ...whyMessages,
  ...optionMessages,
  ...expectationMessages,
}))();

/** The keys by which texts are overridden. */
export type InsightMessageKey = keyof typeof insightMessages;

/** Texts in the place of the English ones, by their keys in `insightMessages`. */
export type InsightMessages = MessageOverrides<typeof insightMessages>;
