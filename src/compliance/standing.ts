import type { ComplianceControl } from '../model';
import { measuredRatio } from './measuredRatio';
import { knownResult } from './resultOrder';
import { isMeasure, type ScorePolicy } from './scorePolicy';
import type { ExclusionReason } from './scoreResult';

/** What one unit brings to a score under a policy. */
export interface Standing {
  /** How far it counts as fulfilled, 0–1. `null`: it does not enter the score. */
  readonly ratio: number | null;
  /** The least and the most that it may yet turn out to be, 0–1. */
  readonly low: number;
  readonly high: number;
  /** False for what is exempt or does not apply: such a unit is in no bound either. */
  readonly applies: boolean;
  /** Whether its result is conclusive. */
  readonly isAssessed: boolean;
  /** Why it does not enter the score; `null` when it does. */
  readonly why: ExclusionReason | null;
}

const fulfilled = settledAt(1);
const failed = settledAt(0);

/** A unit with a conclusive result. Nearly all are fulfilled or failed in full, and those share one standing. */
export function settled(ratio: number): Standing {
  return ratio === 1 ? fulfilled : ratio === 0 ? failed : settledAt(ratio);
}

function settledAt(ratio: number): Standing {
  return { ratio, low: ratio, high: ratio, applies: true, isAssessed: true, why: null };
}

/** A unit that may still turn out either way; it enters the score only when the policy counts it as failed. */
export function open(why: ExclusionReason, countsAsFailed: boolean): Standing {
  const ratio = countsAsFailed ? 0 : null;
  return {
    ratio,
    low: 0,
    high: 1,
    applies: true,
    isAssessed: false,
    why: countsAsFailed ? null : why,
  };
}

/** A unit that does not apply. `anchor`: a ratio at which it is counted all the same. */
export function setAside(why: ExclusionReason, anchor: number | null = null): Standing {
  const bound = anchor ?? 0;
  return {
    ratio: anchor,
    low: bound,
    high: bound,
    applies: false,
    isAssessed: false,
    why: anchor === null ? why : null,
  };
}

/** What a control brings to a score. Under a method that measures, a measured ratio beats the result's name. */
export function standingOf(control: ComplianceControl, policy: ScorePolicy): Standing {
  const result = knownResult(control.result);
  const measured = isMeasure(policy) ? measuredRatio(control.ratio) : null;
  // A failed control that measures 100 % is a contradiction; it must not pass for fulfilled.
  const shortfall = measured === 1 ? null : measured;
  switch (result) {
    case 'compliant':
      return settled(measured ?? 1);
    case 'partially_compliant':
      return settled(isMeasure(policy) ? (shortfall ?? policy.partialCredit) : 0);
    case 'non_compliant':
      return settled(shortfall ?? 0);
    case 'not_assessed':
    case 'evaluation_error':
      return open(result, policy.notAssessed === 'count_as_non_compliant');
    case 'insufficient_evidence':
      return open(result, policy.insufficientEvidence === 'count_as_non_compliant');
    case 'not_applicable':
      return setAside(result, policy.notApplicable === 'anchor_to_target' ? policy.target : null);
    case 'exempt':
      return standingOfExempt(control, policy);
  }
}

function standingOfExempt(control: ComplianceControl, policy: ScorePolicy): Standing {
  const measured = measuredRatio(control.ratio);
  const underlying = control.underlyingResult ?? null;
  switch (policy.exempt) {
    case 'exclude':
      return setAside('exempt');
    case 'count_as_compliant':
      return settled(1);
    case 'count_as_non_compliant':
      return settled(0);
    case 'use_underlying':
      if (underlying !== null && underlying !== 'exempt') {
        return standingOf({ ...control, result: underlying }, policy);
      }
      if (measured === null) return open('not_assessed', false);
      return settled(isMeasure(policy) ? measured : Math.floor(measured));
  }
}
