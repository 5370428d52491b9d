import type { ComplianceControl, ComplianceData, ControlResult, OpenEnum } from '../model';
import { evidenceFreshness } from './evidenceFreshness';
import { type ExceptionStanding, exceptionStanding } from './exceptionStanding';
import { groupByControl } from './groupByControl';
import { defaultScorePolicy, type ScorePolicy } from './scorePolicy';

/** When and where results are asked for. */
export interface ResultTime {
  /** Epoch milliseconds (UTC); `null`: not known, and every result is as the service states it. */
  readonly now: number | null;
  /** IANA name of the zone in which days begin and end. */
  readonly timeZone: string;
}

/** A control whose result is another one by now than the service states. */
export interface ResultChange {
  readonly controlId: string;
  readonly result: OpenEnum<ControlResult>;
  /** What it would be without an exception. */
  readonly underlyingResult: OpenEnum<ControlResult> | null;
}

/**
 * The results that dates have changed since the service stated them. An exception that is active exempts; once none
 * is, the control is what it is without it, or not assessed when nobody said. A control that was found fulfilled lacks
 * evidence once all of its evidence has expired or been rejected, unless the policy ignores that; what still awaits its
 * review changes nothing either way. Of a control that
 * lists no exception and no evidence the service's word stands.
 *
 * Cost: linear in exceptions, evidence and, when there are any, controls.
 */
export function resultsAt(
  { controls, exceptions = [], evidence = [] }: ComplianceData,
  { now, timeZone }: ResultTime,
  expiredEvidence: ScorePolicy['expiredEvidence'] = defaultScorePolicy.expiredEvidence,
): readonly ResultChange[] {
  if (now === null || (exceptions.length === 0 && evidence.length === 0)) return [];
  const exceptionsOf = groupByControl(exceptions);
  const evidenceOf = groupByControl(evidence);
  return controls.flatMap((control) => {
    const standings = (exceptionsOf.get(control.id) ?? []).map((exception) =>
      exceptionStanding(exception, now, timeZone),
    );
    const proofs = (evidenceOf.get(control.id) ?? []).filter(
      ({ state }) => state !== 'draft' && state !== 'in_review',
    );
    const isUnproven =
      expiredEvidence === 'downgrade' &&
      proofs.length > 0 &&
      proofs.every(
        (proof) =>
          proof.state === 'rejected' || evidenceFreshness(proof, now, timeZone) === 'expired',
      );
    return changeOf(control, standings, isUnproven) ?? [];
  });
}

function changeOf(
  control: ComplianceControl,
  standings: readonly ExceptionStanding[],
  isUnproven: boolean,
): ResultChange | null {
  const known = control.underlyingResult ?? null;
  const found = control.result === 'exempt' ? known : control.result;
  const isGood = found === 'compliant' || found === 'partially_compliant';
  const underlyingResult = isUnproven && isGood ? 'insufficient_evidence' : found;
  const result = isExempt(control, standings) ? 'exempt' : (underlyingResult ?? 'not_assessed');
  const isNews = result !== control.result || (result === 'exempt' && underlyingResult !== known);
  return isNews ? { controlId: control.id, result, underlyingResult } : null;
}

function isExempt(control: ComplianceControl, standings: readonly ExceptionStanding[]): boolean {
  // What does not apply needs no leave.
  if (control.result === 'not_applicable') return false;
  if (standings.includes('active')) return true;
  // Requests that wait say nothing about the leave that the service already gives.
  return control.result === 'exempt' && standings.every((standing) => standing === 'open');
}
