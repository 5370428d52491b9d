import type { Insight } from '../model';
import type { CorrectedField } from './insightIntent';
import type { InsightMemory } from './insightMemory';
import { fingerprintInsight } from './fingerprintInsight';
import { sourceValueOf } from './sourceValueOf';

/** A field that a person put right. */
export interface Correction {
  readonly field: CorrectedField;
  readonly value: string | number;
  /** What the source says now: to be shown on demand and to go back to. */
  readonly sourceValue: string | number | null;
  /** The source says something else than when the person put it right. */
  readonly isConflict: boolean;
  readonly by: string | null;
  /** Epoch milliseconds (UTC). */
  readonly at: number;
  readonly opId: string;
}

/**
 * What people put right about an insight, the last word for each field; a correction to `null` goes back to the source.
 * The insight itself is never changed, so the source's value can always be had again. A newer version of the insight
 * leaves a correction in place and marks it as a conflict when the source meanwhile says something else.
 */
export function correctionsOf(insight: Insight, memory: InsightMemory): Correction[] {
  const fingerprint = fingerprintInsight(insight);
  const byField = new Map<CorrectedField, Correction>();
  for (const { intent, about, by, at, opId } of memory.records) {
    if (intent.kind !== 'correct' || about.fingerprint !== fingerprint) continue;
    const { field, value } = intent;
    byField.delete(field);
    if (value === null) continue;
    const sourceValue = sourceValueOf(insight, field);
    const isConflict = sourceValue !== (about.sourceValue ?? null) && sourceValue !== value;
    byField.set(field, { field, value, sourceValue, isConflict, by, at, opId });
  }
  return [...byField.values()];
}
