import type { AdapterResult, ComplianceData } from '../../model';
import { addViolations } from './addViolations';
import { emptyCompliance } from './emptyCompliance';
import { frameworkKind, frameworkStatus } from './frameworks';
import { isFirst } from '../reading/isFirst';
import { pointer } from '../reading/issues';
import { newFramework } from './newFramework';
import { openObject } from '../reading/openAnswer';
import { eachItem } from '../reading/readItems';
import { readValue } from '../reading/readValue';
import { list, ratio, record, text, texts, time } from '../values/schemas';
import { branch, expected, optional, required, shape } from '../reading/shape';

const reportShape = /* @__PURE__ */ shape(() => ({
  overallStatus: expected(frameworkStatus),
  categoryBreakdown: branch(record, 'expected'),
  criticalViolations: optional(texts),
  recommendations: optional(texts),
  auditTrail: branch(list, 'optional'),
}));

const eventShape = /* @__PURE__ */ shape(() => ({
  timestamp: expected(time),
  action: required(text),
  user: optional(text),
  details: optional(text),
}));

/**
 * The Studio's compliance report, `POST /api/v1/compliance/report` → `ComplianceData`.
 * Contract: "all of the Studio's paths". The scores in `categoryBreakdown` are fractions of 1 already.
 *
 * A category has a score and no status, which is `unknown`; the status of the whole is `data.status`.
 */
export function fromComplianceReport(
  answer: unknown,
  options?: { readonly tenantId?: string | undefined },
): AdapterResult<ComplianceData> {
  const opened = openObject(answer, reportShape, 'a compliance report');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyCompliance();
  const tenantId = options?.tenantId ?? null;
  const { path: breakdownPath = '', value: breakdown = {} } = fields.categoryBreakdown ?? {};
  const seen = new Set<string>();
  for (const [category, sent] of Object.entries(breakdown)) {
    const path = pointer(breakdownPath, category);
    const kind = readValue(category, frameworkKind, path, issues) ?? category;
    if (!isFirst(seen, kind, path, issues)) continue;
    const score = readValue(sent, ratio, path, issues);
    data.frameworks.push(newFramework(kind, { tenantId, score }));
  }
  addViolations(data, 'critical', fields.criticalViolations, { severity: 'critical' });
  data.recommendations = [...(fields.recommendations ?? [])];
  eachItem(fields.auditTrail, eventShape, issues, (event, _, index) => {
    data.auditTrail.push({
      id: `audit/${index}`,
      at: event.timestamp,
      actor: event.user,
      action: event.action,
      subject: null,
      details: event.details,
      outcome: null,
    });
  });
  data.status = fields.overallStatus ?? undefined;
  return { ok: true, data, issues };
}
