import type { Explanation, InsightEvidence } from '../../model';
import { labelOf } from '../values/labelOf';

/** An explanation that holds the plain values of an object as evidence, in the service's own units. */
export function evidenceOf(
  facts: Readonly<Record<string, unknown>> | null,
  kind: InsightEvidence['kind'],
): Explanation {
  const evidence = Object.entries(facts ?? {}).flatMap(([id, value]): InsightEvidence[] => {
    if (typeof value !== 'string' && !Number.isFinite(value)) return [];
    const fact = { label: labelOf(id), value: String(value), at: null, href: null };
    return [{ id, kind, supports: 'for', ...fact }];
  });
  return { why: null, factors: [], evidence, assumptions: [], limitations: [] };
}
