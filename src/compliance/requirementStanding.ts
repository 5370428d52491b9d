import { creditOf, fullCredit } from './creditOf';
import { isMeasure, type ScorePolicy } from './scorePolicy';
import { open, setAside, type Standing } from './standing';

/**
 * What a requirement brings to a score, by the controls that answer it. Under the methods that measure it is worth
 * the mean of its controls; under those that count, one failed control fails it. It is assessed when all of its
 * controls are, or when one has failed for good.
 */
export function requirementStanding(controls: readonly Standing[], policy: ScorePolicy): Standing {
  const applying = controls.filter((control) => control.applies);
  if (applying.length === 0) return withoutControls(controls, policy);
  return isMeasure(policy) ? meanStanding(applying) : strictStanding(applying);
}

/**
 * The standing of a requirement that no control answers in full: at most what a partial answer is worth, however well
 * its controls fare.
 */
export function inPart(standing: Standing, isInFull: boolean, policy: ScorePolicy): Standing {
  if (isInFull || !standing.applies) return standing;
  const most = isMeasure(policy) ? policy.partialCredit : 0;
  const cap = (ratio: number) => Math.min(ratio, most);
  return {
    ...standing,
    ratio: standing.ratio === null ? null : cap(standing.ratio),
    low: cap(standing.low),
    high: cap(standing.high),
  };
}

function meanStanding(controls: readonly Standing[]): Standing {
  const ratios = controls.map((control) => control.ratio).filter((ratio) => ratio !== null);
  const ratio = ratios.length === 0 ? null : mean(ratios);
  return {
    ratio,
    low: mean(controls.map((control) => control.low)),
    high: mean(controls.map((control) => control.high)),
    applies: true,
    isAssessed: controls.every((control) => control.isAssessed),
    why: ratio === null ? 'not_assessed' : null,
  };
}

function strictStanding(controls: readonly Standing[]): Standing {
  const hasFailed = controls.some((control) => control.ratio !== null && control.ratio < 1);
  const isUndecided = !hasFailed && controls.some((control) => control.ratio === null);
  return {
    ratio: isUndecided ? null : hasFailed ? 0 : 1,
    low: controls.every((control) => control.low === 1) ? 1 : 0,
    high: controls.every((control) => control.high === 1) ? 1 : 0,
    applies: true,
    isAssessed:
      controls.every((control) => control.isAssessed) ||
      controls.some((control) => control.isAssessed && control.high < 1),
    why: isUndecided ? 'not_assessed' : null,
  };
}

function withoutControls(controls: readonly Standing[], policy: ScorePolicy): Standing {
  const [first] = controls;
  if (first === undefined) {
    return open('unmapped', policy.unmappedRequirement === 'non_compliant');
  }
  const isAllExempt = controls.every((control) => control.why === 'exempt');
  const anchor = controls.find((control) => control.ratio !== null)?.ratio ?? null;
  return setAside(isAllExempt ? 'exempt' : 'not_applicable', anchor);
}

function mean(ratios: readonly number[]): number {
  const credits = ratios.reduce((sum, ratio) => sum + creditOf(ratio), 0);
  return credits / (ratios.length * fullCredit);
}
