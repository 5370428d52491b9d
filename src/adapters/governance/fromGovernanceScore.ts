import type { AdapterResult, ComplianceData } from '../../model';
import { emptyCompliance } from '../compliance/emptyCompliance';
import { counted, inPercent } from '../analytics/figure';
import { openFigures } from '../analytics/openFigures';
import { newFramework } from '../compliance/newFramework';
import { percent, percentOfAny } from '../values/schemas';
import { expected, shape } from '../reading/shape';

const scoreShape = /* @__PURE__ */ shape(() => ({ overallScore: expected(percent) }));

/**
 * The governance score of `enterprise_governance_service` → `ComplianceData` with one framework, "Governance".
 * Contract: row `enterprise_governance_service`. All rates come in percent and leave as ratios; `violation_rate` may
 * pass 1.
 */
export function fromGovernanceScore(
  answer: unknown,
  options?: { readonly tenantId?: string | undefined },
): AdapterResult<ComplianceData> {
  const figures = {
    policyCoverage: inPercent,
    // Nine violations of five policies are 180 %.
    violationRate: { schema: percentOfAny, unit: 'ratio', label: 'Violations per policy' },
    resolutionRate: { ...inPercent, label: 'Resolved violations' },
    criticalIssues: counted,
  };
  const opened = openFigures(answer, figures, scoreShape, 'a governance score');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyCompliance();
  const tenantId = options?.tenantId ?? null;
  data.frameworks.push(newFramework('governance', { tenantId, score: fields.overallScore }));
  data.metrics = opened.metrics;
  return { ok: true, data, issues };
}
