import type { ComplianceSearch } from './filterRows';

/** The search that everything passes. */
export const everything: ComplianceSearch = { query: '', result: null };
