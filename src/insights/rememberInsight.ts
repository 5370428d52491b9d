import type { Insight } from '../model';
import { evidenceKey } from './evidenceKey';
import { fingerprintInsight } from './fingerprintInsight';
import type { RememberedInsight } from './insightMemory';
import { isRatio } from './isRatio';
import { similarityOf } from './similarityOf';

/** What a memory keeps of an insight. */
export function rememberInsight(insight: Insight): RememberedInsight {
  const ratio = insight.impact?.ratio;
  return {
    fingerprint: fingerprintInsight(insight),
    similarity: similarityOf(insight),
    kind: insight.kind,
    source: insight.provenance?.source ?? null,
    severity: insight.severity,
    impactRatio: isRatio(ratio) ? ratio : null,
    evidence: evidenceKey(insight),
  };
}
