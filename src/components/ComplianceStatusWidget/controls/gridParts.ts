import { lazyPart } from '../lazyPart';

/** The controls as a tree. */
export const TreePart = lazyPart(async () => (await import('./lazyGrids')).ComplianceTree);

/** The controls by frameworks. */
export const MatrixPart = lazyPart(async () => (await import('./lazyGrids')).ComplianceMatrix);
