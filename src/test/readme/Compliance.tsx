import { ComplianceStatusWidget, TenantThemeProvider } from '@auterity/shared-components';
import { fromComplianceAssessments } from '@auterity/shared-components/adapters';

export function Compliance({ assessments, branding }: { assessments: unknown; branding: unknown }) {
  const answer = fromComplianceAssessments(assessments);
  return (
    <TenantThemeProvider brand={branding} tenantId="acme">
      {answer.ok ? (
        <ComplianceStatusWidget data={answer.data} state={{ status: 'ready' }} />
      ) : (
        answer.error.message
      )}
    </TenantThemeProvider>
  );
}
