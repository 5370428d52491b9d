import type { Insight } from '../model';
import { correctionsOf } from './correctionsOf';
import { fingerprintInsight } from './fingerprintInsight';
import type { InsightMemory } from './insightMemory';
import { toConfidence } from './toConfidence';

/**
 * Makes the function that puts into a finding what people put right in it: its wording, severity and confidence. A
 * person's word counts before the source's. The finding itself is not changed, and one that nobody corrected is given
 * back as it is. Cost of making it: linear in records; of a call: constant, but for findings that were corrected.
 */
export function correctInsight(memory: InsightMemory): (insight: Insight) => Insight {
  const prints = new Set(
    memory.records.flatMap(({ intent, about }) =>
      intent.kind === 'correct' ? about.fingerprint : [],
    ),
  );
  if (prints.size === 0) return (insight) => insight;
  return (insight) => {
    if (!prints.has(fingerprintInsight(insight))) return insight;
    let shown = insight;
    for (const { field, value } of correctionsOf(insight, memory)) {
      if (field === 'text') shown = { ...shown, title: String(value) };
      if (field === 'severity') shown = { ...shown, severity: String(value) };
      if (field === 'confidence') shown = { ...shown, confidence: toConfidence(value) };
    }
    return shown;
  };
}
