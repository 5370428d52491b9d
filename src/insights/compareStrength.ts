import type { Insight } from '../model';
import { compareContent } from './compareContent';
import { compareVersions } from './compareVersions';
import { lastSeenAt } from './lastSeenAt';
import { severityLevel } from './severityLevel';
import { toConfidence } from './toConfidence';

/**
 * Orders copies of one finding, the strongest first: complete before streaming before broken off, then the newest
 * version, the gravest, the one last seen, the surest (an unknown confidence after every known one), and at last the
 * id and the content. A total order, so that the winner does not depend on the order of arrival.
 */
export function compareStrength(a: Insight, b: Insight): number {
  return (
    completeness(b) - completeness(a) ||
    compareVersions(b.version, a.version) ||
    severityLevel(b.severity) - severityLevel(a.severity) ||
    descending(lastSeenAt(a), lastSeenAt(b)) ||
    descending(certainty(a), certainty(b)) ||
    compareContent(a, b)
  );
}

function completeness({ status }: Insight): number {
  if (status === 'interrupted') return 0;
  return status === 'streaming' ? 1 : 2;
}

/** Highest first, none last. Infinity minus Infinity is NaN, so `null` cannot stand as −Infinity. */
function descending(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}

function certainty(insight: Insight): number | null {
  const confidence = toConfidence(insight.confidence);
  switch (confidence.kind) {
    case 'unknown':
      return null;
    case 'probability':
      return confidence.value;
    case 'categorical':
      return { high: 0.9, medium: 0.65, low: 0.25 }[confidence.level];
  }
}
