import type { Decision, Insight, Prediction } from '../../model';

/* What stands for what an app leaves out: the same at each render. */

export const noInsights: readonly Insight[] = [];
export const noPredictions: readonly Prediction[] = [];
export const noDecisions: readonly Decision[] = [];
export const nobody: readonly never[] = [];
export const nothing: ReadonlySet<string> = new Set();
