import type { DismissScope } from './insightIntent';
import type { RememberedInsight } from './insightMemory';

/**
 * Whether an insight is among those that somebody meant. `this` is the finding and not its id: services give the same
 * finding a new id with every poll.
 */
export function matchesScope(
  insight: RememberedInsight,
  about: RememberedInsight,
  scope: DismissScope,
): boolean {
  if (insight.fingerprint === about.fingerprint) return true;
  switch (scope) {
    case 'this':
      return false;
    case 'similar':
      return insight.similarity === about.similarity;
    case 'kind':
      return insight.kind === about.kind;
    case 'source':
      return about.source !== null && insight.source === about.source;
  }
}
