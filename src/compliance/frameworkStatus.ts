import type { ComplianceFramework, FrameworkStatus, OpenEnum } from '../model';
import type { ScoreResult } from './scoreResult';

/**
 * The status by which a framework is shown: the one that the service states, unless it calls compliant what has no
 * stated score and controls of which none was assessed. Then it is not assessed.
 */
export function frameworkStatus(
  framework: ComplianceFramework,
  computed: ScoreResult | undefined,
): OpenEnum<FrameworkStatus> {
  const isVacuous =
    framework.status === 'compliant' &&
    framework.score === null &&
    computed !== undefined &&
    computed.applicable > 0 &&
    computed.assessed === 0;
  return isVacuous ? 'not_assessed' : framework.status;
}
