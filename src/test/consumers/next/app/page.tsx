import { ComplianceStatusWidget, TenantThemeProvider } from '@auterity/shared-components';
import { fromComplianceAssessments } from '@auterity/shared-components/adapters';
import themes from '../recorded/branding.themes.json';
import assessments from '../recorded/compliance.assessments.json';

/** A server component: it adapts the answer on the server and hands plain data to the client. */
export default function Page() {
  const answer = fromComplianceAssessments(assessments);
  return (
    <TenantThemeProvider brand={themes.hosp} tenantId="hosp">
      {answer.ok ? (
        <ComplianceStatusWidget data={answer.data} state={{ status: 'ready' }} />
      ) : (
        <ComplianceStatusWidget state={{ status: 'error', error: answer.error }} />
      )}
    </TenantThemeProvider>
  );
}
