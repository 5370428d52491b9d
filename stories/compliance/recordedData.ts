import type { AdapterResult, ComplianceData } from '@auterity/shared-components';
import {
  fromComplianceAssessments,
  fromComplianceChecks,
} from '@auterity/shared-components/adapters';
import assessments from '../../src/test/fixtures/compliance.assessments.json';
import checks from '../../src/test/fixtures/studio.compliance.check.json';

/** When the recorded answers were read, so that "in 3 days" says the same every day. */
export const now = Date.UTC(2026, 10, 22, 18);

/** St. Mary's recorded assessments as the service sent them. */
export const ofHospital = assessments.filter(
  ({ tenant_id }) => tenant_id === 'bbb602f8-db07-507d-a939-d59826679d7e',
);

/** St. Mary's assessments: some frameworks with gaps, many that nobody assessed. */
export const assessed = dataOf(fromComplianceAssessments(ofHospital));

/** The Studio's checks: no scores, but an exception, dates and much that is overdue. */
export const checked = dataOf(fromComplianceChecks(checks));

/** The data of an answer that must be one. */
export function dataOf(answer: AdapterResult<ComplianceData>): ComplianceData {
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data;
}
