import type { ControlFilter } from './filterRows';

/** The filter that everything passes. */
export const everything: ControlFilter = { query: '', result: null, frameworkId: null };
