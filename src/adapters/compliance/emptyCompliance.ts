import type { ComplianceData } from '../../model';
import type { Draft } from '../values/draft';

/** Compliance data that knows nothing yet. */
export function emptyCompliance(): Draft<ComplianceData> {
  return {
    frameworks: [],
    requirements: [],
    controls: [],
    mappings: [],
    violations: [],
    policies: [],
    auditTrail: [],
    recommendations: [],
  };
}
