import type { Message } from '../../i18n/index';

/** The English texts of the states that all components share. A component puts its own in the place of some. */
export const loadMessages = {
  loadIdle: 'Nothing has been asked for yet',
  loadIdleHint: 'The data appears here once it is requested.',
  loadLoading: 'Loading…',
  loadDone: 'Loaded',
  loadRefreshing: 'Updating…',
  loadFailed: 'This could not be loaded',
  loadFailedUnknown: 'No reason was given.',
  loadNotUpdated: 'Could not be updated',
  loadRetry: 'Try again',
  loadCode: 'Code {code}',
  loadReference: 'Reference {id}',
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
  loadAsOf: 'As of',
} satisfies Record<string, Message>;

/** The keys of `loadMessages`. */
export type LoadMessageKey = keyof typeof loadMessages;
