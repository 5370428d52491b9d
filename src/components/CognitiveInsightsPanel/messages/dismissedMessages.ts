import { rangeMessages } from './rangeMessages';

/** The English texts of the list of what was dismissed. */
export const dismissedMessages = /* @__PURE__ */ (() => ({
  ...rangeMessages,
  restore: 'Restore',
  restoreOf: 'Restore {title}',
}))();
