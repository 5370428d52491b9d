import type { AdapterResult, ComplianceData, ComplianceViolation } from '../../model';
import { emptyCompliance } from '../compliance/emptyCompliance';
import { newViolation } from '../compliance/newViolation';
import { openList } from '../reading/openAnswer';
import { eachDistinctItem } from '../reading/readItems';
import { flag, identifier, oneOf, text, time } from '../values/schemas';
import { severity } from '../values/severity';
import { expected, optional, required, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';

const violationStatus = /* @__PURE__ */ oneOf(['open', 'resolved', 'escalated']);

const violationShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier),
  severity: expected(severity),
  policyId: optional(identifier, 'policy'),
  description: optional(text, 'violation'),
  violationType: optional(text),
  userId: optional(identifier, 'user'),
  actionTaken: optional(text),
  resolved: optional(flag),
  status: optional(violationStatus),
  resolvedAt: optional(time),
  occurredAt: optional(time, 'timestamp'),
}));

/**
 * Policy violations: the list of `enterprise_governance_service`, or the Studio's `{violations: [...]}` from
 * `POST /api/v1/governance/violations` → `ComplianceData`.
 * Contract: row `enterprise_governance_service`, and "all of the Studio's paths". There are no figures in it.
 *
 * What nothing calls resolved is open. Of two violations with one id the first is kept.
 */
export function fromPolicyViolations(answer: unknown): AdapterResult<ComplianceData> {
  const opened = openList(answer, 'a list of violations', 'violations');
  if (!opened.ok) return opened;
  const { issues } = opened;
  const data = emptyCompliance();
  eachDistinctItem(opened.items, violationShape, issues, (item) => {
    data.violations.push(violationOf(item));
  });
  return { ok: true, data, issues };
}

function violationOf(item: FieldValues<typeof violationShape>): ComplianceViolation {
  const isResolved = item.resolved === true || item.resolvedAt !== null;
  return newViolation({
    id: item.id,
    title: item.description ?? item.violationType ?? item.id,
    severity: item.severity,
    policyId: item.policyId,
    actor: item.userId,
    actionTaken: item.actionTaken,
    status: item.status ?? (isResolved ? 'resolved' : 'open'),
    occurredAt: item.occurredAt,
    resolvedAt: item.resolvedAt,
  });
}
