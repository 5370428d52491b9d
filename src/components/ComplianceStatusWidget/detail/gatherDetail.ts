import {
  type EvidenceFreshness,
  evidenceFreshness,
  type ExceptionStanding,
  exceptionStanding,
} from '../../../compliance/index';
import type {
  AuditEvent,
  ComplianceControl,
  ComplianceEvidence,
  ComplianceException,
  ComplianceFramework,
  ComplianceRemediation,
  ComplianceRequirement,
  ComplianceViolation,
} from '../../../model/index';
import type { ComplianceView } from '../complianceView';
import { frameworkLabel } from '../frameworkLabel';
import type { ComplianceFormat } from '../messages/summaryMessages';

/** A piece of evidence, and how fresh it is. */
export interface DatedEvidence {
  readonly proof: ComplianceEvidence;
  readonly freshness: EvidenceFreshness;
}

/** An exception, and what it comes to by now. */
export interface DatedException {
  readonly exception: ComplianceException;
  readonly standing: ExceptionStanding;
}

/** A framework that a control supports, with the requirements that it answers there. */
export interface SupportedFramework {
  readonly framework: ComplianceFramework;
  readonly label: string;
  readonly requirements: readonly ComplianceRequirement[];
}

/** All that is known of one control. Lists run from what matters now to what is over. */
export interface ControlDetailView {
  readonly control: ComplianceControl;
  readonly frameworks: readonly SupportedFramework[];
  readonly evidence: readonly DatedEvidence[];
  readonly exceptions: readonly DatedException[];
  /** The exception that exempts it; `null`: none, or the service names none. */
  readonly exemptedBy: ComplianceException | null;
  readonly violations: readonly ComplianceViolation[];
  readonly remediations: readonly ComplianceRemediation[];
  /** The latest event first. */
  readonly trail: readonly AuditEvent[];
}

const exceptionOrder: readonly ExceptionStanding[] = [
  'active',
  'open',
  'planned',
  'expired',
  'ended',
];

/**
 * Gathers what is known of a control; `null` for one that is not listed. Events belong to it by its id, or by a subject
 * that is its id or reference.
 *
 * @param now Epoch milliseconds (UTC); `null`: not known.
 */
export function gatherDetail(
  { data, index }: ComplianceView,
  controlId: string,
  now: number | null,
  format: ComplianceFormat,
): ControlDetailView | null {
  const control = index.controls.get(controlId);
  if (control === undefined) return null;
  const { timeZone } = format;
  const isOwn = (thing: { readonly controlId: string | null }) => thing.controlId === controlId;
  const exceptions = (data.exceptions ?? [])
    .filter(isOwn)
    .map((exception) => ({
      exception,
      standing: exceptionStanding(exception, now, timeZone),
    }))
    .sort((a, b) => exceptionOrder.indexOf(a.standing) - exceptionOrder.indexOf(b.standing));
  return {
    control,
    frameworks: supportedFrameworks(data.frameworks, index, controlId, format),
    evidence: (data.evidence ?? [])
      .filter(isOwn)
      .map((proof) => ({ proof, freshness: evidenceFreshness(proof, now, timeZone) }))
      .sort((a, b) => (b.proof.collectedAt ?? -Infinity) - (a.proof.collectedAt ?? -Infinity) || 0),
    exceptions,
    exemptedBy: exceptions.find(({ standing }) => standing === 'active')?.exception ?? null,
    violations: data.violations
      .filter(isOwn)
      .sort(
        (a, b) =>
          Number(a.status === 'resolved') - Number(b.status === 'resolved') || latestFirst(a, b),
      ),
    remediations: (data.remediations ?? []).filter(isOwn),
    trail: data.auditTrail
      .filter(
        (event) =>
          event.controlId === controlId ||
          (event.controlId == null &&
            event.subject !== null &&
            (event.subject === controlId || event.subject === control.reference)),
      )
      .sort((a, b) => (b.at ?? -Infinity) - (a.at ?? -Infinity) || 0),
  };
}

function latestFirst(a: ComplianceViolation, b: ComplianceViolation): number {
  return (b.occurredAt ?? -Infinity) - (a.occurredAt ?? -Infinity) || 0;
}

function supportedFrameworks(
  frameworks: readonly ComplianceFramework[],
  index: ComplianceView['index'],
  controlId: string,
  format: ComplianceFormat,
): readonly SupportedFramework[] {
  const ids = index.frameworksOfControl.get(controlId) ?? new Set<string>();
  const requirements = [...index.requirements.values()].filter(
    ({ id, frameworkId }) =>
      ids.has(frameworkId) && index.controlsOfRequirement.get(id)?.has(controlId) === true,
  );
  return frameworks
    .filter(({ id }) => ids.has(id))
    .map((framework) => ({
      framework,
      label: frameworkLabel(framework, format),
      requirements: requirements.filter(({ frameworkId }) => frameworkId === framework.id),
    }));
}
