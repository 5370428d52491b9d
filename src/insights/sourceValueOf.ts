import type { Insight } from '../model';
import type { CorrectedField } from './insightIntent';
import { toConfidence } from './toConfidence';

/** What the source says in a field that people can correct; `null`: nothing. */
export function sourceValueOf(insight: Insight, field: CorrectedField): string | number | null {
  switch (field) {
    case 'severity':
      return insight.severity;
    case 'cause':
      return insight.rootCauseId ?? insight.explanation?.why ?? null;
    case 'value':
      return insight.impact?.value ?? insight.impact?.ratio ?? null;
    case 'text':
      return insight.title;
    case 'confidence': {
      const confidence = toConfidence(insight.confidence);
      if (confidence.kind === 'probability') return confidence.value;
      return confidence.kind === 'categorical' ? confidence.level : null;
    }
  }
}
