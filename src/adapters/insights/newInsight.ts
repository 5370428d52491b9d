import type { Insight } from '../../model';

/** An insight of which an answer states no more than `stated`. */
export function newInsight(
  stated: Pick<Insight, 'id' | 'kind' | 'title'> & Partial<Insight>,
): Insight {
  return {
    summary: null,
    severity: null,
    confidence: { kind: 'unknown' },
    impact: null,
    category: null,
    affected: [],
    recommendations: [],
    createdAt: null,
    ...stated,
  };
}
