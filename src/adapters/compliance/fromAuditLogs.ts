import type { AdapterResult, ComplianceData } from '../../model';
import { emptyCompliance } from './emptyCompliance';
import { openList } from '../reading/openAnswer';
import { eachDistinctItem } from '../reading/readItems';
import { identifier, oneOf, record, text, time } from '../values/schemas';
import { branch, expected, optional, required, shape } from '../reading/shape';

const outcome = /* @__PURE__ */ oneOf(['success', 'failure']);

const rowShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier),
  timestamp: expected(time),
  action: required(text),
  eventType: optional(text),
  userId: optional(identifier),
  resourceType: optional(text),
  resourceId: optional(identifier),
  oldValues: branch(record, 'optional'),
  newValues: branch(record, 'optional'),
  status: optional(outcome),
  errorMessage: optional(text),
}));

/**
 * Rows of the audit log → `ComplianceData` with an audit trail only.
 * Contract: "Where they are served", row "audit log rows". There are no figures in it.
 *
 * Takes a list, `{logs: [...]}` or `{audit_logs: [...]}`. `details` holds the error, or else which fields changed;
 * values are left out, since they may be what nobody should read twice. Of two rows with one id the first is kept.
 */
export function fromAuditLogs(answer: unknown): AdapterResult<ComplianceData> {
  const opened = openList(answer, 'a list of audit log rows', 'logs', 'audit_logs', 'items');
  if (!opened.ok) return opened;
  const { issues } = opened;
  const data = emptyCompliance();
  eachDistinctItem(opened.items, rowShape, issues, (row) => {
    data.auditTrail.push({
      id: row.id,
      at: row.timestamp,
      actor: row.userId,
      category: row.eventType,
      action: row.action,
      subject: [row.resourceType, row.resourceId].filter((part) => part !== null).join(' ') || null,
      details: row.errorMessage ?? changedFields(row.oldValues?.value, row.newValues?.value),
      outcome: row.status,
    });
  });
  return { ok: true, data, issues };
}

function changedFields(before: object = {}, after: object = {}): string | null {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].join(', ') || null;
}
