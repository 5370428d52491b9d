import { ComplianceStatusWidget, type ComplianceData } from '@auterity/shared-components';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DashboardPage, type DashboardProps, type DashboardSource } from './DashboardPage';
import { loadStateOf } from './loadStateOf';

/** What a compliance officer works with: frameworks, policies and their violations, and who did what. */
export function ComplianceOfficer(props: DashboardProps) {
  return (
    <DashboardPage {...props} title="Compliance">
      {(source) => <Desk source={source} />}
    </DashboardPage>
  );
}

function Desk({ source: { queries, tenantId, locale } }: { readonly source: DashboardSource }) {
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
  const missing = failedOf({ Policies: policies, Violations: violations, 'Audit log': trail });
  return (
    <ComplianceStatusWidget
      key={tenantId}
      data={data}
      state={{ ...loadStateOf(assessments), ...(missing.length > 0 && { partial: { missing } }) }}
      locale={locale}
    />
  );
}

/** The names of what did not answer: the rest is shown without it, and says so. */
function failedOf(queries: Readonly<Record<string, UseQueryResult<ComplianceData>>>): string[] {
  return Object.entries(queries).flatMap(([name, { isError }]) => (isError ? [name] : []));
}
