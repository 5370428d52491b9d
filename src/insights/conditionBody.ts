import type { Insight, LoadState } from '../model';
import { confidenceLevel, type ConfidenceThresholds } from './confidenceLevel';

/** What is known beside the insights themselves. */
export interface ConditionInput {
  readonly state: LoadState;
  /** What is on screen: after dismissals and filters. */
  readonly shown: readonly Insight[];
  /** How many a filter hides. */
  readonly filteredOut: number;
  /** How many a dismissal or snooze hides. */
  readonly dismissed: number;
  /** How many predictions and decisions are shown. */
  readonly others?: number | undefined;
  /** How many signals the source looked at. Without it nobody can say that all is well. */
  readonly signalsChecked?: number | null | undefined;
  /** Days of data there are, and that the source needs to say anything. */
  readonly daysOfData?: number | null | undefined;
  readonly daysNeeded?: number | null | undefined;
  readonly isDisabled?: boolean | undefined;
  /** When the model was last trained or renewed, and the age in milliseconds from which that is too long ago. */
  readonly modelAt?: number | null | undefined;
  readonly modelStaleAfterMs?: number | undefined;
  /** Epoch milliseconds. Without it nothing is called stale. */
  readonly now?: number | undefined;
  readonly thresholds?: ConfidenceThresholds | undefined;
}

/** What the panel as a whole has to say. */
export type ConditionBody =
  | { readonly kind: 'disabled' }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'insights' }
  /** All that is shown was said with low confidence. */
  | { readonly kind: 'low-confidence-only'; readonly count: number }
  /** Nobody reported how sure any of what is shown is. */
  | { readonly kind: 'unknown-confidence-only'; readonly count: number }
  | { readonly kind: 'all-filtered'; readonly count: number; readonly dismissed: number }
  | { readonly kind: 'all-dismissed'; readonly count: number }
  | { readonly kind: 'not-enough-data'; readonly has: number; readonly needs: number }
  | { readonly kind: 'healthy'; readonly signalsChecked: number }
  /** Nothing was found, and nobody reported how much was looked at. */
  | { readonly kind: 'nothing-reported' };

/** What the panel as a whole has to say; see `insightsCondition`. */
export function conditionBody(input: ConditionInput): ConditionBody {
  const { state, shown, filteredOut, dismissed, others = 0 } = input;
  if (input.isDisabled === true) return { kind: 'disabled' };
  if (shown.length > 0) return confidenceOf(input);
  if (others > 0) return { kind: 'insights' };
  if (filteredOut > 0) return { kind: 'all-filtered', count: filteredOut, dismissed };
  if (dismissed > 0) return { kind: 'all-dismissed', count: dismissed };
  switch (state.status) {
    case 'idle':
      return { kind: 'not-asked' };
    case 'loading':
      return { kind: 'loading' };
    case 'error':
      return { kind: 'failed' };
    case 'ready':
      return emptyBody(input);
  }
}

function emptyBody({
  state,
  daysOfData,
  daysNeeded,
  signalsChecked,
}: ConditionInput): ConditionBody {
  if (isCount(daysOfData) && isCount(daysNeeded) && daysOfData < daysNeeded) {
    return { kind: 'not-enough-data', has: daysOfData, needs: daysNeeded };
  }
  const isComplete = (state.partial?.missing.length ?? 0) === 0;
  return isCount(signalsChecked) && signalsChecked > 0 && isComplete
    ? { kind: 'healthy', signalsChecked }
    : { kind: 'nothing-reported' };
}

function confidenceOf({ shown, thresholds, others = 0 }: ConditionInput): ConditionBody {
  const levels = new Set(shown.map(({ confidence }) => confidenceLevel(confidence, thresholds)));
  if (others === 0 && levels.size === 1) {
    if (levels.has('low')) return { kind: 'low-confidence-only', count: shown.length };
    if (levels.has('unknown')) return { kind: 'unknown-confidence-only', count: shown.length };
  }
  return { kind: 'insights' };
}

function isCount(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
