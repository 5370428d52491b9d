import { createPart } from '../../../internal/index';

/** The look of every state but the content and its skeleton. */
export const statesPart = createPart(async () => (await import('./DesignedStates')).designedStates);
