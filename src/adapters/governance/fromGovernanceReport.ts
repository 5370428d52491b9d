import type { AdapterResult, ComplianceData } from '../../model';
import { addControl } from '../compliance/addControl';
import { emptyCompliance } from '../compliance/emptyCompliance';
import { unlessVacuous } from '../reading/unlessVacuous';
import { counted } from '../analytics/figure';
import { openFigures } from '../analytics/openFigures';
import { newFramework } from '../compliance/newFramework';
import { flag, identifier, percent, texts, time } from '../values/schemas';
import { expected, optional, shape } from '../reading/shape';

const reportShape = /* @__PURE__ */ shape(() => ({
  tenantId: optional(identifier),
  generatedAt: expected(time),
  complianceScore: expected(percent),
  usageWithinLimits: optional(flag),
  costWithinBudget: optional(flag),
  recommendations: optional(texts),
  criticalIssues: optional(texts),
}));

/**
 * The governance report of `enterprise_governance_service` → `ComplianceData` with one framework, "Governance".
 * Contract: row `enterprise_governance_service`. The score comes in percent and leaves as a ratio; the rest are counts.
 *
 * Whether usage and cost stay within their limits was assessed on its own: each is a control. Without policies nothing
 * was measured: the score is `null` and `issues` holds a `vacuous`.
 */
export function fromGovernanceReport(answer: unknown): AdapterResult<ComplianceData> {
  const figures = {
    totalPolicies: { ...counted, label: 'Policies' },
    compliantPolicies: counted,
    violatedPolicies: counted,
    totalViolations: { ...counted, label: 'Violations' },
    resolvedViolations: counted,
    criticalViolations: counted,
    securityIncidents: counted,
  };
  const opened = openFigures(answer, figures, reportShape, 'a governance report');
  if (!opened.ok) return opened;
  const { fields, issues, metrics } = opened;
  const data = emptyCompliance();
  const policies = metrics.find(({ id }) => id === 'total_policies')?.value ?? null;
  const framework = newFramework('governance', {
    tenantId: fields.tenantId,
    score: unlessVacuous(fields.complianceScore, policies, '/compliance_score', issues),
    status: policies === 0 ? 'not_assessed' : 'unknown',
    assessedAt: fields.generatedAt,
    gaps: fields.criticalIssues ?? [],
    recommendations: fields.recommendations ?? [],
  });
  data.frameworks.push(framework);
  const limits = [
    ['usage_within_limits', 'Usage within limits', fields.usageWithinLimits],
    ['cost_within_budget', 'Cost within budget', fields.costWithinBudget],
  ] as const;
  for (const [reference, title, isKept] of limits) {
    if (isKept === null) continue;
    addControl(data, framework.id, `${framework.id}/${reference}`, {
      reference,
      title,
      result: isKept ? 'compliant' : 'non_compliant',
      assessedAt: fields.generatedAt,
    });
  }
  data.metrics = metrics;
  return { ok: true, data, issues };
}
