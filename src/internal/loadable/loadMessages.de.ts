import type { Message } from '../../i18n/index';
import type { LoadMessageKey } from './loadMessages';

/** The German texts of the states that all components share. A component puts its own in the place of some. */
export const loadMessagesDe: Readonly<
  Record<Exclude<LoadMessageKey, 'loadIdleHint' | 'loadFailed' | 'loadNotUpdated'>, Message>
> = {
  loadIdle: 'Es wurde noch nichts abgefragt',
  loadLoading: 'Wird geladen …',
  loadDone: 'Geladen',
  loadRefreshing: 'Wird aktualisiert …',
  loadFailedUnknown: 'Es wurde kein Grund genannt.',
  loadRetry: 'Erneut versuchen',
  loadCode: 'Code {code}',
  loadReference: 'Referenz {id}',
  loadCopy: 'Referenz kopieren',
  loadCopied: 'Kopiert',
  loadEmpty: 'Nichts vorhanden',
  loadEmptyHint: 'Es gibt noch nichts zu zeigen.',
  loadPartial: 'Unvollständig',
  loadPartialSources: {
    one: '{count} Quelle hat nicht geantwortet',
    other: '{count} Quellen haben nicht geantwortet',
  },
  loadStale: 'Zuletzt aktualisiert {time}',
  loadOffline: 'Offline',
  loadReconnecting: 'Verbindung wird wiederhergestellt …',
  loadDetails: 'Einzelheiten',
  loadMissing: 'Es fehlen',
  loadReason: 'Grund',
  loadAsOf: 'Stand',
};
