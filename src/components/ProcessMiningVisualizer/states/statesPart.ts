import { createPart } from '../../../internal';

/** How the states look: loaded when there is something else to say than that the data is here. */
export const statesPart = createPart(async () => (await import('./DesignedStates')).designedStates);
