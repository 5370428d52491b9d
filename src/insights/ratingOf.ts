import type { Insight } from '../model';
import { fingerprintInsight } from './fingerprintInsight';
import type { InsightIntent } from './insightIntent';
import type { InsightMemory } from './insightMemory';

/** The last rating of a finding; `null`: none, or taken back. */
export function ratingOf(
  insight: Insight,
  memory: InsightMemory,
): 'helpful' | 'not_helpful' | null {
  return lastRating(insight, memory)?.rating ?? null;
}

/** The last act of rating a finding, with what was good or lacking about it; `null`: nobody has rated it. */
export function lastRating(
  insight: Insight,
  memory: InsightMemory,
): Extract<InsightIntent, { kind: 'rate' }> | null {
  const fingerprint = fingerprintInsight(insight);
  const last = memory.records.findLast(
    ({ intent, about }) => intent.kind === 'rate' && about.fingerprint === fingerprint,
  );
  return last?.intent.kind === 'rate' ? last.intent : null;
}
