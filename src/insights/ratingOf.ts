import type { Insight } from '../model';
import { fingerprintInsight } from './fingerprintInsight';
import type { InsightMemory } from './insightMemory';

/** The last rating of a finding; `null`: none, or taken back. */
export function ratingOf(
  insight: Insight,
  memory: InsightMemory,
): 'helpful' | 'not_helpful' | null {
  const fingerprint = fingerprintInsight(insight);
  const last = memory.records.findLast(
    ({ intent, about }) => intent.kind === 'rate' && about.fingerprint === fingerprint,
  );
  return last?.intent.kind === 'rate' ? last.intent.rating : null;
}
