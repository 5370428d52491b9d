import type { Insight } from '../model';
import type { DismissScope } from './insightIntent';
import { matchesScope } from './matchesScope';
import { rememberInsight } from './rememberInsight';

/** The insights that dismissing one would hide, that one among them: for "hides 6 similar" before it is done. */
export function previewDismissal(
  insights: readonly Insight[],
  insight: Insight,
  scope: DismissScope,
): Insight[] {
  const about = rememberInsight(insight);
  return insights.filter((other) => matchesScope(rememberInsight(other), about, scope));
}
