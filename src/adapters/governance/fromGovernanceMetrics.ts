import type { AdapterResult, ComplianceData } from '../../model';
import { emptyCompliance } from '../compliance/emptyCompliance';
import { metric } from '../analytics/metric';
import { newFramework } from '../compliance/newFramework';
import { openObject } from '../reading/openAnswer';
import { count, ratio } from '../values/schemas';
import { expected, shape } from '../reading/shape';

const metricsShape = /* @__PURE__ */ shape(() => ({
  policyCompliance: expected(ratio),
  riskScore: expected(ratio),
  auditCoverage: expected(ratio),
  securityIncidents: expected(count),
  dataQuality: expected(ratio),
  governanceScore: expected(ratio),
}));

/**
 * The Studio's governance metrics, `GET /api/v1/governance/metrics/{tenant}` → `ComplianceData` with one framework,
 * "Governance". Contract: "all of the Studio's paths". All rates are fractions of 1 already.
 */
export function fromGovernanceMetrics(
  answer: unknown,
  options?: { readonly tenantId?: string | undefined },
): AdapterResult<ComplianceData> {
  const opened = openObject(answer, metricsShape, 'governance metrics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyCompliance();
  const tenantId = options?.tenantId ?? null;
  data.frameworks.push(newFramework('governance', { tenantId, score: fields.governanceScore }));
  data.metrics = [
    metric('policy_compliance', fields.policyCompliance, 'ratio'),
    metric('risk_score', fields.riskScore, 'ratio', 'Risk'),
    metric('audit_coverage', fields.auditCoverage, 'ratio'),
    metric('data_quality', fields.dataQuality, 'ratio'),
    metric('security_incidents', fields.securityIncidents, 'count'),
  ];
  return { ok: true, data, issues };
}
