import type {
  ComplianceControl,
  ComplianceException,
  ComplianceFramework,
  ComplianceRequirement,
} from '../../model';
import { indexCompliance } from '../complianceIndex';
import { computeComplianceScore } from '../computeComplianceScore';
import { exceptionStanding } from '../exceptionStanding';
import { groupByControl } from '../groupByControl';
import { resultsAt } from '../resultsAt';
import { resolveScorePolicy } from '../scorePolicy';
import type { ExclusionReason, ScoreResult } from '../scoreResult';
import { withResults } from '../withResults';
import type { ReportInput } from './reportInput';

/** A control in a report, with all that it is joined to. */
export interface ReportedControl {
  readonly control: ComplianceControl;
  readonly frameworks: readonly ComplianceFramework[];
  readonly requirements: readonly ComplianceRequirement[];
  /** The exception that exempts it now. */
  readonly exception: ComplianceException | null;
  /** Why it does not enter the score; `null` when it does. */
  readonly leftOut: ExclusionReason | null;
}

/** What every format of a report says. */
export interface ComplianceReport {
  readonly score: ScoreResult;
  readonly controls: readonly ReportedControl[];
}

/** Gathers a report's facts once for all formats. Cost: as of the score, and linear in mappings. */
export function complianceReport(input: ReportInput): ComplianceReport {
  const { data, now, timeZone } = input;
  const policy = resolveScorePolicy(input.policy);
  const current = withResults(data, resultsAt(data, { now, timeZone }, policy.expiredEvidence));
  const index = indexCompliance(current);
  const score = computeComplianceScore(current, input.policy);
  const leftOut = new Map(score.excluded.map(({ id, why }) => [id, why]));
  const frameworks = new Map(data.frameworks.map((framework) => [framework.id, framework]));
  const exceptions = groupByControl(data.exceptions ?? []);

  const requirementsOf = new Map<string, ComplianceRequirement[]>();
  for (const requirement of index.requirements.values()) {
    for (const controlId of index.controlsOfRequirement.get(requirement.id) ?? []) {
      const own = requirementsOf.get(controlId);
      if (own === undefined) requirementsOf.set(controlId, [requirement]);
      else own.push(requirement);
    }
  }
  const ids = input.controlIds ?? [...index.controls.keys()];
  return {
    score,
    controls: ids.flatMap((id): ReportedControl | [] => {
      const control = index.controls.get(id);
      if (control === undefined) return [];
      const own = index.frameworksOfControl.get(id) ?? [];
      return {
        control,
        frameworks: [...own].flatMap((frameworkId) => frameworks.get(frameworkId) ?? []),
        requirements: requirementsOf.get(id) ?? [],
        exception:
          exceptions.get(id)?.find((each) => exceptionStanding(each, now, timeZone) === 'active') ??
          null,
        leftOut: leftOut.get(id) ?? null,
      };
    }),
  };
}
