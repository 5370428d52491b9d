import type { AdapterResult, ComplianceData } from '../../model';
import { emptyCompliance } from '../compliance/emptyCompliance';
import { frameworkKind } from '../compliance/frameworks';
import { isFirst } from '../reading/isFirst';
import { pointer } from '../reading/issues';
import { newFramework } from '../compliance/newFramework';
import { newViolation } from '../compliance/newViolation';
import { openObject } from '../reading/openAnswer';
import { eachItem } from '../reading/readItems';
import { readValue } from '../reading/readValue';
import { flag, list, percent, record, text, texts } from '../values/schemas';
import { severity } from '../values/severity';
import { branch, expected, optional, required, shape } from '../reading/shape';

const auditShape = /* @__PURE__ */ shape(() => ({
  score: expected(percent),
  findings: branch(list, 'expected'),
  remediationPlan: optional(texts),
  complianceStatus: branch(record, 'optional'),
}));

const findingShape = /* @__PURE__ */ shape(() => ({
  severity: expected(severity),
  category: optional(text),
  description: required(text),
  recommendation: optional(text),
}));

/**
 * The Studio's governance audit, `POST /api/v1/governance/audit` → `ComplianceData`.
 * Contract: "all of the Studio's paths". The score comes in percent and leaves as a ratio.
 *
 * Findings are open violations of the framework "Governance", with what they recommend among its recommendations;
 * `complianceStatus` names other frameworks and whether they hold; the remediation plan is what the service advises.
 */
export function fromGovernanceAudit(
  answer: unknown,
  options?: { readonly tenantId?: string | undefined },
): AdapterResult<ComplianceData> {
  const opened = openObject(answer, auditShape, 'a governance audit');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyCompliance();
  const tenantId = options?.tenantId ?? null;
  const recommendations: string[] = [];
  const governance = newFramework('governance', { tenantId, score: fields.score, recommendations });
  data.frameworks.push(governance);
  eachItem(fields.findings, findingShape, issues, (finding, _, index) => {
    data.violations.push(
      newViolation({
        id: `${governance.id}/findings/${index}`,
        title: finding.description,
        severity: finding.severity,
        frameworkId: governance.id,
      }),
    );
    if (finding.recommendation !== null) recommendations.push(finding.recommendation);
  });
  const { path = '', value: statuses = {} } = fields.complianceStatus ?? {};
  const seen = new Set<string>([governance.kind]);
  for (const [key, sent] of Object.entries(statuses)) {
    const keyPath = pointer(path, key);
    const kind = readValue(key, frameworkKind, keyPath, issues) ?? key;
    if (!isFirst(seen, kind, keyPath, issues)) continue;
    const holds = readValue(sent, flag, keyPath, issues);
    if (holds === null) continue;
    const status = holds ? 'compliant' : 'non_compliant';
    data.frameworks.push(newFramework(kind, { tenantId, status }));
  }
  data.recommendations = [...(fields.remediationPlan ?? [])];
  return { ok: true, data, issues };
}
