import type { AdapterResult, ComplianceData, ComplianceFramework } from '../../model';
import { addControl } from './addControl';
import { emptyCompliance } from './emptyCompliance';
import { frameworkId, frameworkKind } from './frameworks';
import { isFirst } from '../reading/isFirst';
import { pointer } from '../reading/issues';
import { newFramework } from './newFramework';
import { openList } from '../reading/openAnswer';
import { eachItem } from '../reading/readItems';
import { identifier, text, texts } from '../values/schemas';
import { severity } from '../values/severity';
import { expected, optional, required, shape } from '../reading/shape';

const requirementShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier),
  framework: required(frameworkKind),
  region: optional(text),
  category: optional(text),
  requirement: expected(text),
  description: optional(text),
  severity: expected(severity),
  controls: optional(texts),
  implementationGuide: optional(text),
  auditProcedures: optional(texts),
}));

/**
 * The requirements that frameworks make, of `global_compliance_service` → `ComplianceData`.
 * Contract: row `global_compliance_service, compliance_engine`. There are no figures in it.
 *
 * It says what is asked for, not whether it is fulfilled: every control and framework is `not_assessed`. With
 * `tenantId` the ids are those of `fromComplianceAssessments`, so that the two answers can be joined.
 */
export function fromComplianceRequirements(
  answer: unknown,
  options?: { readonly tenantId?: string | undefined },
): AdapterResult<ComplianceData> {
  const opened = openList(answer, 'a list of requirements', 'requirements');
  if (!opened.ok) return opened;
  const { issues } = opened;
  const data = emptyCompliance();
  const frameworks = new Map<string, ComplianceFramework>();
  const seen = new Set<string>();
  const tenantId = options?.tenantId ?? null;
  eachItem(opened.items, requirementShape, issues, (item, path) => {
    const kind = item.framework;
    const inFramework = frameworkId(kind, item.region, tenantId);
    const id = pointer(inFramework, item.id);
    if (!isFirst(seen, id, path, issues)) return;
    if (!frameworks.has(inFramework)) {
      const stated = { region: item.region, tenantId, status: 'not_assessed' };
      frameworks.set(inFramework, newFramework(kind, stated));
    }
    addControl(data, inFramework, id, {
      reference: item.id,
      title: item.requirement ?? item.id,
      description: item.description,
      category: item.category,
      severity: item.severity,
      result: 'not_assessed',
      safeguards: item.controls ?? [],
      remediation: item.implementationGuide === null ? [] : [item.implementationGuide],
      auditProcedures: item.auditProcedures ?? [],
    });
  });
  data.frameworks = [...frameworks.values()];
  return { ok: true, data, issues };
}
