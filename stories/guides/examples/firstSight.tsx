import { ComplianceStatusWidget, TenantThemeProvider } from '@auterity/shared-components';
import { fromComplianceAssessments } from '@auterity/shared-components/adapters';

/** One assessment, as Error-IQ answers. */
const answer = fromComplianceAssessments([
  {
    tenant_id: 'acme',
    framework: 'gdpr',
    region: 'eu',
    assessment_date: '2026-11-22T17:22:52',
    overall_score: 85,
    requirements: {
      rights: { requirement: 'Data subject rights', score: 100, status: 'compliant', controls: [] },
      breach: { requirement: 'Breach notice', score: 70, status: 'non_compliant', controls: [] },
    },
    gaps: [],
    recommendations: [],
    next_audit_date: '2027-11-22T17:22:52',
  },
]);

/** The provider gives everything inside it its look; without one nothing is styled. */
export function FirstSight() {
  return (
    <TenantThemeProvider>
      {answer.ok ? <ComplianceStatusWidget data={answer.data} /> : answer.error.message}
    </TenantThemeProvider>
  );
}
