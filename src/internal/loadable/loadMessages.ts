import type { Message } from '../../i18n/index';
import { frameMessages } from './frameMessages';

/** The English texts of the states that all components share. A component puts its own in the place of some. */
export const loadMessages = /* @__PURE__ */ (() => ({
  ...frameMessages,
  loadIdle: 'Nothing has been asked for yet',
  loadIdleHint: 'The data appears here once it is requested.',
  loadFailed: 'This could not be loaded',
  loadFailedUnknown: 'No reason was given.',
  loadNotUpdated: 'Could not be updated',
  loadCode: 'Code {code}',
  loadReference: 'Reference {id}',
  loadCopy: 'Copy reference',
  loadCopied: 'Copied',
  loadEmpty: 'Nothing here',
  loadEmptyHint: 'There is nothing to show yet.',
  loadPartial: 'Incomplete',
  loadPartialSources: {
    one: '{count} source did not answer',
    other: '{count} sources did not answer',
  },
  loadStale: 'Last updated {time}',
  loadOffline: 'Offline',
  loadReconnecting: 'Reconnecting…',
  loadDetails: 'Details',
  loadMissing: 'Missing',
  loadReason: 'Reason',
}))() satisfies Record<string, Message>;

/** The keys of `loadMessages`. */
export type LoadMessageKey = keyof typeof loadMessages;
