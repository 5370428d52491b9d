import type { Message } from '../../i18n/index';

/** The English texts of `LoadableFrame`: what is said of any call, and the way to try again. */
export const frameMessages = {
  loadLoading: 'Loading…',
  loadDone: 'Loaded',
  loadRefreshing: 'Updating…',
  loadRetry: 'Try again',
  loadAsOf: 'As of',
} satisfies Record<string, Message>;

/** The keys of `frameMessages`. */
export type FrameMessageKey = keyof typeof frameMessages;
