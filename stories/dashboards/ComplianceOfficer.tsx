import { ComplianceStatusWidget, type ComplianceData } from '@auterity/shared-components';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DashboardPage, type DashboardProps, type DashboardSource } from './DashboardPage';
import { loadStateOf } from './loadStateOf';

/** What a compliance officer works with: frameworks, policies and their violations, and who did what. */
export function ComplianceOfficer(props: DashboardProps) {
  return (
    <DashboardPage {...props} title="compliance">
      {(source) => <Desk source={source} />}
    </DashboardPage>
  );
}

function Desk({ source }: { readonly source: DashboardSource }) {
  const { queries, tenantId, locale, texts } = source;
  const assessments = useQuery(queries.complianceAssessments(tenantId));
  const policies = useQuery(queries.governancePolicies(tenantId));
  const violations = useQuery(queries.policyViolations(tenantId));
  const trail = useQuery(queries.auditLogs(tenantId));
  const data = useMemo(
    () =>
      assessments.data && {
        ...assessments.data,
        policies: policies.data?.policies ?? [],
        violations: [...assessments.data.violations, ...(violations.data?.violations ?? [])],
        auditTrail: [...assessments.data.auditTrail, ...(trail.data?.auditTrail ?? [])],
      },
    [assessments.data, policies.data, violations.data, trail.data],
  );
  const missing = failedOf([
    [texts.words.policies, policies],
    [texts.words.violations, violations],
    [texts.words.auditLog, trail],
  ]);
  return (
    <ComplianceStatusWidget
      key={tenantId}
      data={data}
      state={{ ...loadStateOf(assessments), ...(missing.length > 0 && { partial: { missing } }) }}
      locale={locale}
      messages={texts.messages.compliance}
    />
  );
}

/** The names of what did not answer: the rest is shown without it, and says so. */
function failedOf(
  queries: readonly (readonly [string, UseQueryResult<ComplianceData>])[],
): string[] {
  return queries.flatMap(([name, { isError }]) => (isError ? [name] : []));
}
