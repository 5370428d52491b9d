import { createPart } from '../../internal/index';

/** All that answers a person: keys, an opened row, the operation log, and the buttons that write into it. */
export const actingPart = createPart(() => import('./acting'));

export const filterPart = createPart(() => import('./FilterStrip'));

export const floatingPart = createPart(() => import('./floating'));

export const helpPart = createPart(() => import('./KeySheet'));

export const preferencesPart = createPart(() => import('./NotificationPreferences'));

/** What is drawn when there is no list, or something to say about it. */
export const statesPart = createPart(() => import('./states'));

export const toastsPart = createPart(() => import('./NotificationToasts'));
