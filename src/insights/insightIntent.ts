export type DismissScope = 'this' | 'similar' | 'kind' | 'source';

export type DismissReason =
  'not_relevant' | 'incorrect' | 'already_known' | 'duplicate' | 'wont_fix' | 'other';

/**
 * How long a dismissal holds: to a time (epoch milliseconds), until the finding changes materially, or for good.
 * Whatever is chosen, a graver severity brings a finding back; for good, only a critical one does.
 */
export type DismissUntil = number | 'material-change' | 'forever';

export type CorrectedField = 'severity' | 'cause' | 'value' | 'text' | 'confidence';

export type RatingAspect = 'accurate' | 'timely' | 'clear' | 'actionable';

/** What a person wants done about an insight; plain data that survives a JSON round trip. */
export type InsightIntent =
  | {
      readonly kind: 'dismiss';
      readonly id: string;
      readonly scope: DismissScope;
      readonly until: DismissUntil;
      readonly reason: DismissReason;
      readonly note?: string | undefined;
    }
  | { readonly kind: 'snooze'; readonly id: string; readonly until: number }
  | { readonly kind: 'restore'; readonly id: string }
  | {
      readonly kind: 'accept';
      readonly id: string;
      readonly optionId?: string | undefined;
      readonly note?: string | undefined;
    }
  | {
      readonly kind: 'correct';
      readonly id: string;
      readonly field: CorrectedField;
      /** `null` goes back to what the source said. */
      readonly value: string | number | null;
      readonly note?: string | undefined;
    }
  | {
      readonly kind: 'rate';
      readonly id: string;
      /** `null` takes a rating back. */
      readonly rating: 'helpful' | 'not_helpful' | null;
      readonly aspects?: readonly RatingAspect[] | undefined;
    }
  /** Shown again after a dismissal: from now on it is no longer hidden by it. */
  | { readonly kind: 'return'; readonly id: string; readonly cause: ReturnCause };

/** Why a dismissed finding is shown again. */
export type ReturnCause =
  'severity-rose' | 'became-critical' | 'impact-rose' | 'evidence-changed' | 'time-is-up';
