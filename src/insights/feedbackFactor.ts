import type { Insight } from '../model';

/** How often people found insights of one kind or source useful and not. */
export interface FeedbackTally {
  readonly useful: number;
  readonly notUseful: number;
}

/** What people made of earlier insights, by kind and by source. */
export interface FeedbackSummary {
  readonly byKind: ReadonlyMap<string, FeedbackTally>;
  readonly bySource: ReadonlyMap<string, FeedbackTally>;
}

/** Counts as if that many answers in the middle were there already: one click moves nothing far. */
const prior = 4;

/**
 * How far earlier feedback lifts or lowers an insight within its severity: 1.5 at most, 1/1.5 at least, 1 when nothing
 * is known. It is the geometric mean for its kind and its source, so that praise and blame of the same size cancel.
 */
export function feedbackFactor(insight: Insight, summary: FeedbackSummary): number {
  const source = insight.provenance?.source ?? null;
  const kind = lean(summary.byKind.get(insight.kind));
  const from = lean(source === null ? undefined : summary.bySource.get(source));
  return 1.5 ** ((kind + from) / 2);
}

/** From −1 (nothing was useful) to 1 (everything was). */
function lean(tally: FeedbackTally | undefined): number {
  if (tally === undefined) return 0;
  const { useful, notUseful } = tally;
  return (useful - notUseful) / (useful + notUseful + prior);
}
