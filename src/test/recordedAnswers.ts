import assessments from './fixtures/compliance.assessments.json';
import themes from './fixtures/branding.themes.json';
import checks from './fixtures/studio.compliance.check.json';

/** The tenants of the recorded compliance answers, by the key of their recorded branding. */
const recordedTenants: Readonly<Record<string, string>> = {
  acme: '38394337-9aff-503a-b737-e711338283d4',
  hosp: 'bbb602f8-db07-507d-a939-d59826679d7e',
};

interface Asked {
  readonly tenantId: string | null;
}

const idOf = (tenantId: string | null) => recordedTenants[tenantId ?? ''] ?? tenantId;

/** Error-IQ's recorded answers by the client's method. A tenant of whom nothing was recorded has none. */
export const recordedAnswers = {
  'branding.getBranding': ({ tenantId }: Asked) =>
    (themes as Readonly<Record<string, unknown>>)[tenantId ?? ''],
  'compliance.getAssessments': ({ tenantId }: Asked) =>
    assessments.filter((assessment) => assessment.tenant_id === idOf(tenantId)),
  'compliance.runComplianceCheck': checks,
};
