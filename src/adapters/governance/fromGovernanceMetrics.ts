import type { AdapterResult, ComplianceData } from '../../model';
import { emptyCompliance } from '../compliance/emptyCompliance';
import { asRatio, counted } from '../analytics/figure';
import { openFigures } from '../analytics/openFigures';
import { newFramework } from '../compliance/newFramework';
import { ratio } from '../values/schemas';
import { expected, shape } from '../reading/shape';

const scoreShape = /* @__PURE__ */ shape(() => ({ governanceScore: expected(ratio) }));

/**
 * The Studio's governance metrics, `GET /api/v1/governance/metrics/{tenant}` → `ComplianceData` with one framework,
 * "Governance". Contract: "all of the Studio's paths". All rates are fractions of 1 already.
 */
export function fromGovernanceMetrics(
  answer: unknown,
  options?: { readonly tenantId?: string | undefined },
): AdapterResult<ComplianceData> {
  const figures = {
    policyCompliance: asRatio,
    riskScore: { ...asRatio, label: 'Risk' },
    auditCoverage: asRatio,
    dataQuality: asRatio,
    securityIncidents: counted,
  };
  const opened = openFigures(answer, figures, scoreShape, 'governance metrics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyCompliance();
  const tenantId = options?.tenantId ?? null;
  data.frameworks.push(newFramework('governance', { tenantId, score: fields.governanceScore }));
  data.metrics = opened.metrics;
  return { ok: true, data, issues };
}
