import type { AdapterResult, ComplianceData } from '../../model';
import { openObject } from '../reading/openAnswer';
import { eachDistinctItem } from '../reading/readItems';
import { branch, expected, optional, required, shape } from '../reading/shape';
import { labelOf } from '../values/labelOf';
import { flag, identifier, list, oneOf, text, time } from '../values/schemas';
import { emptyCompliance } from './emptyCompliance';
import { newViolation } from './newViolation';

const answerShape = /* @__PURE__ */ shape(() => ({
  deployments: branch(list, 'required'),
  conflicts: branch(list, 'optional'),
}));

const deploymentShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier),
  stage: optional(text),
  status: expected(oneOf(['deploying', 'deployed', 'failed', 'rolled_back'])),
  deployedAt: expected(time),
  deployedBy: optional(identifier),
}));

const conflictShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier),
  type: expected(text),
  resolved: optional(flag),
}));

/**
 * Deployments and roll-backs of one integration, of the module `integration_controller` → `ComplianceData`: a line of the
 * audit trail for each deployment, a violation for each conflict. The service has no path yet. There are no figures in
 * it. A roll-back has no time of its own: `at` is when it was deployed.
 */
export function fromIntegrationStatus(answer: unknown): AdapterResult<ComplianceData> {
  const opened = openObject(answer, answerShape, 'the status of an integration');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyCompliance();
  eachDistinctItem(fields.deployments, deploymentShape, issues, (item) => {
    data.auditTrail.push({
      id: item.id,
      at: item.deployedAt,
      actor: item.deployedBy,
      category: 'deployment',
      action: item.status === null ? 'Deployment' : labelOf(item.status),
      subject: item.stage,
      details: null,
      outcome: item.status,
    });
  });
  eachDistinctItem(fields.conflicts, conflictShape, issues, ({ id, type, resolved }) => {
    const status = resolved === true ? 'resolved' : 'open';
    data.violations.push(newViolation({ id, title: labelOf(type ?? 'conflict'), status }));
  });
  return { ok: true, data, issues };
}
