import type { MessageOverrides } from '../../../internal';
import { expectationMessages } from './expectationMessages';
import { hideMessages } from './hideMessages';
import { keyMessages } from './keyMessages';
import { optionMessages } from './optionMessages';
import { panelMessages } from './panelMessages';
import { whyMessages } from './whyMessages';

/**
 * The English texts of `CognitiveInsightsPanel`, for translators. Made by a call, so that who does not use it does not
 * load it.
 */
export const insightMessages = /* @__PURE__ */ (() => ({
  ...panelMessages,
  ...hideMessages,
  ...whyMessages,
  ...optionMessages,
  ...expectationMessages,
  ...keyMessages,
}))();

/** The keys by which texts are overridden. */
export type InsightMessageKey = keyof typeof insightMessages;

/** Texts in the place of the English ones, by their keys in `insightMessages`. */
export type InsightMessages = MessageOverrides<typeof insightMessages>;
