import { displayPercent, displayScore, type ScoreResult } from '../../../compliance/index';
import type { ComplianceFormat } from '../messages/summaryMessages';
import { type ScoreBand, scoreBand, type ScoreThreshold } from './scoreThreshold';

/** The big number of a framework's card. */
export interface CardScore {
  /** 0–100. */
  readonly percent: number;
  readonly text: string;
  /** "calculated, between 61% and 79%": whose score it is, if not the service's, and how far it may move. */
  readonly aside: string | null;
  /** Says that the controls give another score than the service states. */
  readonly mismatch: string | null;
  /** What the app calls a score like this one; `null`: nothing. */
  readonly band: ScoreBand | null;
  /** The score as it is spoken. */
  readonly spoken: string;
}

/** Distance between a stated and a computed score from which they are said to differ: one point. */
const tolerance = 0.01;

/**
 * The score that a card shows: the one that the service states, or else the one that the controls give; `null` when
 * there is neither. A stated score that is no ratio counts as not stated. 100% is shown only where the controls, if
 * there are some, do not speak against it.
 *
 * @param coverage How much was assessed, as a text.
 */
export function cardScore(
  stated: number | null,
  computed: ScoreResult,
  coverage: string,
  format: ComplianceFormat,
  thresholds: readonly ScoreThreshold[] = [],
): CardScore | null {
  const given = statedRatio(stated);
  const shown = given ?? computed.score;
  // All that was found is that nobody has looked: no statement makes that 100%.
  const isVacuous = shown === 1 && computed.applicable > 0 && computed.assessed === 0;
  if (shown === null || isVacuous) return null;
  const differs =
    computed.score !== null && Math.abs(shown - computed.score) > tolerance + Number.EPSILON;
  const { rounding } = computed.policy;
  const exact = displayPercent(shown, rounding);
  const percent =
    differs || computed.applicable === 0
      ? exact
      : Math.min(exact, displayScore({ ...computed, score: shown }) ?? exact);
  const text = format.percent(percent);
  const mismatch = differs
    ? format.text('scoreMismatch', { score: format.percent(displayScore(computed) ?? 0) })
    : null;
  // The bounds are the controls' own: around another score they would contradict it.
  const bounds = differs ? null : boundsText(computed, format);
  const origin = given === null ? format.text('scoreCalculated') : null;
  const band = scoreBand(shown, thresholds);
  const join = (parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null).join(format.text('comma')) || null;
  return {
    percent,
    text,
    aside: join([origin, bounds]),
    mismatch,
    band,
    spoken: join([text, band?.label ?? null, origin, bounds, coverage, mismatch]) ?? text,
  };
}

function boundsText(
  { lower, upper, policy }: ScoreResult,
  format: ComplianceFormat,
): string | null {
  const percent = (ratio: number) => format.percent(displayPercent(ratio, policy.rounding));
  if (lower === null || upper === null || percent(lower) === percent(upper)) return null;
  return format.text('scoreBetween', { lower: percent(lower), upper: percent(upper) });
}

/** A score as the service states it, when it is a ratio (0–1); `null` when there is none. */
export function statedRatio(ratio: number | null): number | null {
  return ratio !== null && ratio >= 0 && ratio <= 1 ? ratio : null;
}
