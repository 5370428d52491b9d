import type { CorrectedField, DismissReason, DismissScope, RatingAspect } from './insightIntent';
import type { InsightMemory, MemoryRecord } from './insightMemory';

/** One lesson for the engine that made an insight. */
export interface LearningIntent {
  readonly kind: 'learn';
  /** That of the act: sent twice, it is to be learned once. */
  readonly opId: string;
  readonly at: number;
  readonly insightId: string;
  readonly fingerprint: string;
  readonly insightKind: string;
  readonly source: string | null;
  readonly lesson: Lesson;
}

/** What a person's act says about an insight, in a form that an engine can learn from. */
export type Lesson =
  | { readonly outcome: 'accepted'; readonly optionId: string | null; readonly note: string | null }
  | {
      readonly outcome: 'dismissed';
      readonly reason: DismissReason;
      readonly scope: DismissScope;
      readonly note: string | null;
    }
  | { readonly outcome: 'restored' }
  | {
      readonly outcome: 'corrected';
      readonly field: CorrectedField;
      readonly from: string | number | null;
      /** `null`: the source was right after all. */
      readonly to: string | number | null;
      readonly note: string | null;
    }
  | {
      readonly outcome: 'rated';
      readonly rating: 'helpful' | 'not_helpful' | null;
      readonly aspects: readonly RatingAspect[];
    };

/**
 * What an engine can learn from what people did, in the order in which they did it. A snooze and a return teach
 * nothing: they say when somebody wants to look, not whether the insight was right. Acts that were undone are gone.
 *
 * @param isSent Says which acts were sent before, by their `opId`. @default none
 */
export function learnFromFeedback(
  memory: InsightMemory,
  isSent: (opId: string) => boolean = () => false,
): LearningIntent[] {
  return memory.records.flatMap((record) => {
    const lesson = isSent(record.opId) ? null : lessonOf(record);
    if (lesson === null) return [];
    const { opId, at, intent, about } = record;
    const { fingerprint, kind: insightKind, source } = about;
    return {
      kind: 'learn',
      opId,
      at,
      insightId: intent.id,
      fingerprint,
      insightKind,
      source,
      lesson,
    };
  });
}

function lessonOf({ intent, about }: MemoryRecord): Lesson | null {
  switch (intent.kind) {
    case 'accept':
      return { outcome: 'accepted', optionId: intent.optionId ?? null, note: intent.note ?? null };
    case 'dismiss': {
      const { reason, scope, note = null } = intent;
      return { outcome: 'dismissed', reason, scope, note };
    }
    case 'restore':
      return { outcome: 'restored' };
    case 'correct': {
      const { field, value, note = null } = intent;
      return { outcome: 'corrected', field, from: about.sourceValue ?? null, to: value, note };
    }
    case 'rate':
      return { outcome: 'rated', rating: intent.rating, aspects: intent.aspects ?? [] };
    case 'snooze':
    case 'return':
      return null;
  }
}
