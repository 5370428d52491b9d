import type { AdapterResult, ComplianceData } from '../../model';
import { emptyCompliance } from '../compliance/emptyCompliance';
import { openList } from '../reading/openAnswer';
import { eachDistinctItem } from '../reading/readItems';
import { flag, identifier, text } from '../values/schemas';
import { severity } from '../values/severity';
import { expected, optional, required, shape } from '../reading/shape';

const policyShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier),
  name: expected(text),
  description: optional(text),
  type: expected(text),
  severity: expected(severity),
  enabled: expected(flag),
}));

/**
 * The policies of `enterprise_governance_service` → `ComplianceData` with policies only.
 * Contract: row `enterprise_governance_service`. There are no figures in it. Of two with one id the first is kept.
 */
export function fromGovernancePolicies(answer: unknown): AdapterResult<ComplianceData> {
  const opened = openList(answer, 'a list of policies', 'policies');
  if (!opened.ok) return opened;
  const { issues } = opened;
  const data = emptyCompliance();
  eachDistinctItem(opened.items, policyShape, issues, ({ id, name, type, ...policy }) => {
    data.policies.push({ ...policy, id, name: name ?? id, kind: type ?? 'unknown' });
  });
  return { ok: true, data, issues };
}
