import type { DismissScope, DismissUntil, ReturnCause } from './insightIntent';
import type { RememberedInsight } from './insightMemory';
import { severityLevel } from './severityLevel';

/** Impact that grew by less than this is noise. */
const materialImpact = 0.2;

/**
 * Why a dismissed finding is to be shown again, or `null` while it stays hidden. In this order: it became critical; its
 * severity rose (not if dismissed for good); the time is up; for a dismissal until a material change, its impact grew by
 * 20 points or it rests on other evidence. For a whole kind or source the evidence is that of other findings, so there
 * only severity counts.
 */
export function returnCause(
  insight: RememberedInsight,
  about: RememberedInsight,
  until: DismissUntil,
  scope: DismissScope,
  now: number,
): ReturnCause | null {
  const rose = severityLevel(insight.severity) > severityLevel(about.severity);
  if (rose && insight.severity === 'critical') return 'became-critical';
  if (rose && until !== 'forever') return 'severity-rose';
  if (typeof until === 'number') return until <= now ? 'time-is-up' : null;
  // Another finding that is merely similar has other evidence from the start.
  const isSameFinding = insight.fingerprint === about.fingerprint;
  if (until === 'forever' || !isSameFinding || scope === 'kind' || scope === 'source') return null;
  const grown = (insight.impactRatio ?? 0) - (about.impactRatio ?? insight.impactRatio ?? 0);
  // 0.7 − 0.5 is 0.19999999999999996.
  if (grown >= materialImpact - 1e-9) return 'impact-rose';
  return insight.evidence === about.evidence ? null : 'evidence-changed';
}
