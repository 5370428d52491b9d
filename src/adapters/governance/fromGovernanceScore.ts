import type { AdapterResult, ComplianceData } from '../../model';
import { emptyCompliance } from '../compliance/emptyCompliance';
import { metric } from '../analytics/metric';
import { newFramework } from '../compliance/newFramework';
import { openObject } from '../reading/openAnswer';
import { count, percent, percentOfAny } from '../values/schemas';
import { expected, shape } from '../reading/shape';

const scoreShape = /* @__PURE__ */ shape(() => ({
  overallScore: expected(percent),
  policyCoverage: expected(percent),
  // Violations per policy: nine violations of five policies are 180 %.
  violationRate: expected(percentOfAny),
  resolutionRate: expected(percent),
  criticalIssues: expected(count),
}));

/**
 * The governance score of `enterprise_governance_service` → `ComplianceData` with one framework, "Governance".
 * Contract: row `enterprise_governance_service`. All rates come in percent and leave as ratios; `violation_rate` may
 * pass 1.
 */
export function fromGovernanceScore(
  answer: unknown,
  options?: { readonly tenantId?: string | undefined },
): AdapterResult<ComplianceData> {
  const opened = openObject(answer, scoreShape, 'a governance score');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyCompliance();
  const tenantId = options?.tenantId ?? null;
  data.frameworks.push(newFramework('governance', { tenantId, score: fields.overallScore }));
  data.metrics = [
    metric('policy_coverage', fields.policyCoverage, 'ratio'),
    metric('violation_rate', fields.violationRate, 'ratio', 'Violations per policy'),
    metric('resolution_rate', fields.resolutionRate, 'ratio', 'Resolved violations'),
    metric('critical_issues', fields.criticalIssues, 'count'),
  ];
  return { ok: true, data, issues };
}
