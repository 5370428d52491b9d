/**
 * How far a dismissal reaches: this finding, findings like it (see `similarityOf`), all of its kind, or all of its
 * source.
 */
export type DismissScope = 'this' | 'similar' | 'kind' | 'source';

/**
 * Why somebody dismissed a finding. It tells an engine whether the finding was wrong (`incorrect`) or merely of no use.
 */
export type DismissReason =
  | 'not_relevant'
  | 'incorrect'
  | 'already_known'
  | 'duplicate'
  | 'wont_fix'
  | 'other';

/**
 * How long a dismissal holds: to a time (epoch milliseconds), until the finding changes materially, or for good.
 * Whatever is chosen, a graver severity brings a finding back; for good, only a critical one does.
 */
export type DismissUntil = number | 'material-change' | 'forever';

/** What about a finding a person set right: `cause` is why it happened, `value` its figure, `text` its wording. */
export type CorrectedField = 'severity' | 'cause' | 'value' | 'text' | 'confidence';

/** What was good about an insight that a person rated helpful, or was lacking in one that was not. */
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
  | 'severity-rose'
  | 'became-critical'
  | 'impact-rose'
  | 'evidence-changed'
  | 'time-is-up';
