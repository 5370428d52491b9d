import { displayPercent, type ScoreResult } from '../../../compliance/index';
import type { ComplianceFormat } from '../messages/summaryMessages';

/** The big number of a framework's card. */
export interface CardScore {
  /** 0–100. */
  readonly percent: number;
  readonly text: string;
  /** "calculated, between 61% and 79%": whose score it is, if not the service's, and how far it may move. */
  readonly aside: string | null;
  /** Says that the controls give another score than the service states. */
  readonly mismatch: string | null;
  /** The score as it is spoken. */
  readonly spoken: string;
}

/** Distance between a stated and a computed score from which they are said to differ: one point. */
const tolerance = 0.01;

/**
 * The score that a card shows: the one that the service states, or else the one that the controls give; `null` when
 * there is neither. A stated score that is no ratio counts as not stated.
 *
 * @param coverage How much was assessed, as a text.
 */
export function cardScore(
  stated: number | null,
  computed: ScoreResult,
  coverage: string,
  format: ComplianceFormat,
): CardScore | null {
  const given = statedRatio(stated);
  const shown = given ?? computed.score;
  if (shown === null) return null;
  const percent = percentWriter(computed, format);
  const text = percent(shown);
  const mismatch =
    computed.score !== null && Math.abs(shown - computed.score) > tolerance + Number.EPSILON
      ? format.text('scoreMismatch', { score: percent(computed.score) })
      : null;
  // The bounds are the controls' own: around another score they would contradict it.
  const bounds = mismatch === null ? boundsText(computed, percent, format) : null;
  const origin = given === null ? format.text('scoreCalculated') : null;
  const join = (parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null).join(format.text('comma')) || null;
  return {
    percent: displayPercent(shown, computed.policy.rounding),
    text,
    aside: join([origin, bounds]),
    mismatch,
    spoken: join([text, origin, bounds, coverage, mismatch]) ?? text,
  };
}

function boundsText(
  { lower, upper }: ScoreResult,
  percent: (ratio: number) => string,
  format: ComplianceFormat,
): string | null {
  if (lower === null || upper === null || percent(lower) === percent(upper)) return null;
  return format.text('scoreBetween', { lower: percent(lower), upper: percent(upper) });
}

function percentWriter({ policy }: ScoreResult, format: ComplianceFormat) {
  return (ratio: number) => format.percent(displayPercent(ratio, policy.rounding));
}

/** A score as the service states it, when it is a ratio (0–1); `null` when there is none. */
export function statedRatio(ratio: number | null): number | null {
  return ratio !== null && ratio >= 0 && ratio <= 1 ? ratio : null;
}
