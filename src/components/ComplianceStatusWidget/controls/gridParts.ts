import { createPart } from '../../../internal/index';

/** The controls as a tree. */
export const treePart = createPart(async () => (await import('./lazyGrids')).ComplianceTree);

/** The controls by frameworks. */
export const matrixPart = createPart(async () => (await import('./lazyGrids')).ComplianceMatrix);
