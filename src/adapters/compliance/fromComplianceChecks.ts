import type {
  AdapterResult,
  ComplianceData,
  ControlResult,
  FrameworkStatus,
  OpenEnum,
} from '../../model';
import { addControl } from './addControl';
import { emptyCompliance } from './emptyCompliance';
import type { Draft } from '../values/draft';
import { controlResult, frameworkId, frameworkKind } from './frameworks';
import { newFramework } from './newFramework';
import { addViolations } from './addViolations';
import { openObject } from '../reading/openAnswer';
import { eachItem } from '../reading/readItems';
import { list, texts, time } from '../values/schemas';
import { branch, expected, optional, required, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';

const answerShape = /* @__PURE__ */ shape(() => ({ checks: branch(list, 'required') }));

const checkShape = /* @__PURE__ */ shape(() => ({
  category: required(frameworkKind),
  status: expected(controlResult),
  requirements: optional(texts),
  violations: optional(texts),
  remediation: optional(texts),
  lastChecked: optional(time),
  nextCheck: optional(time),
}));

/**
 * The Studio's compliance checks, `POST /api/v1/compliance/check` → `ComplianceData`.
 * Contract: "all of the Studio's paths". No percent, no score: the answer states none, so every score is `null`.
 *
 * The check itself is what was assessed: each becomes a framework with one requirement and one control, whose
 * `safeguards` are the check's requirement texts. Each violation text is an open violation of that control.
 * `pending` means `not_assessed`; `next_check` is when control and framework are due.
 */
export function fromComplianceChecks(
  answer: unknown,
  options?: { readonly tenantId?: string | undefined },
): AdapterResult<ComplianceData> {
  const opened = openObject(answer, answerShape, 'an object with "checks"');
  if (!opened.ok) return opened;
  const data = emptyCompliance();
  const seen = new Map<string, number>();
  const tenantId = options?.tenantId ?? null;
  eachItem(opened.fields.checks, checkShape, opened.issues, (check) => {
    const nth = (seen.get(check.category) ?? 0) + 1;
    seen.set(check.category, nth);
    const id = frameworkId(check.category, null, tenantId);
    // One category may be checked more than once: a tenant has many custom rules.
    addCheck(data, nth === 1 ? id : `${id}/${nth}`, check, tenantId);
  });
  return { ok: true, data, issues: opened.issues };
}

function addCheck(
  data: Draft<ComplianceData>,
  id: string,
  check: FieldValues<typeof checkShape>,
  tenantId: string | null,
): void {
  const framework = newFramework(check.category, {
    id,
    tenantId,
    status: statusOf(check.status),
    assessedAt: check.lastChecked,
    nextAuditAt: check.nextCheck,
  });
  data.frameworks.push(framework);
  const controlId = addControl(data, id, `${id}/check`, {
    reference: framework.name,
    title: framework.name,
    category: check.category,
    result: check.status ?? 'not_assessed',
    safeguards: check.requirements ?? [],
    remediation: check.remediation ?? [],
    assessedAt: check.lastChecked,
    dueAt: check.nextCheck,
  });
  addViolations(data, `${id}/violations`, check.violations, { frameworkId: id, controlId });
}

/** A framework of one control has that control's outcome. */
function statusOf(result: OpenEnum<ControlResult> | null): OpenEnum<FrameworkStatus> {
  if (result === null) return 'not_assessed';
  return result === 'partially_compliant' ? 'at_risk' : result;
}
