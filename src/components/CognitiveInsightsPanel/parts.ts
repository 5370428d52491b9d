import { createPart } from '../../internal';

/**
 * What is fetched right after the first view: icons of kinds, filters, what moves in a long list, notices, and what
 * is drawn where there is no finding. It comes while there is a network: what says that there is none is needed without one.
 */
export const soonPart = createPart(() => import('./soon'));

/** What people did before, fetched at once when there is a memory: nothing is shown that somebody may have dismissed. */
export const recallPart = createPart(() => import('./createRecall'));

/**
 * All that answers a person, fetched when the panel may act: the buttons of a card and their menus, what
 * became of an act, what was dismissed, and the list of keys.
 */
export const actingPart = createPart(() => import('./acting/acting'));

export const decisionsPart = createPart(() => import('./decisions/DecisionList'));

export const predictionsPart = createPart(() => import('./predictions/PredictionList'));

/** What tells the app how the panel is used, fetched when it wants to know. */
export const eventsPart = createPart(() => import('./events/InsightEvents'));
