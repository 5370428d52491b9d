import type { AdapterResult, ComplianceData, Severity } from '../../model';
import { openList } from '../reading/openAnswer';
import { eachDistinctItem, eachItem } from '../reading/readItems';
import { branch, expected, optional, required, shape } from '../reading/shape';
import { labelOf } from '../values/labelOf';
import { count, identifier, list, text, time } from '../values/schemas';
import { severity } from '../values/severity';
import { emptyCompliance } from './emptyCompliance';
import { newViolation } from './newViolation';

const eventShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier, 'event_id'),
  eventType: required(text),
  timestamp: expected(time),
  userId: optional(identifier),
  sourceIp: optional(text),
  threatLevel: optional(count),
  threats: branch(list, 'optional'),
  error: optional(text),
}));

const threatShape = /* @__PURE__ */ shape(() => ({
  type: required(text),
  severity: optional(severity),
}));

/** The service's threat levels from 1 on. */
const levels: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/**
 * What threatened the platform and who signed in, the events of the module `security_manager` → `ComplianceData`: a line
 * of the audit trail for each event, an open violation for each threat. Takes a list or `{events: [...]}`. The service
 * has no path yet. `threat_level` 1–4 is how grave a threat is that has no word for it.
 */
export function fromSecurityEvents(answer: unknown): AdapterResult<ComplianceData> {
  const opened = openList(answer, 'a list of security events', 'events', 'security_events');
  if (!opened.ok) return opened;
  const { items, issues } = opened;
  const data = emptyCompliance();
  eachDistinctItem(items, eventShape, issues, (event) => {
    const { id, timestamp: at, eventType, error } = event;
    const actor = event.userId ?? event.sourceIp;
    data.auditTrail.push({
      id,
      at,
      actor,
      category: 'security',
      action: eventType,
      subject: null,
      details: error,
      outcome: eventType.endsWith('_failure') ? 'failure' : null,
    });
    eachItem(event.threats, threatShape, issues, (threat, _, index) => {
      data.violations.push(
        newViolation({
          id: `${id}/threats/${index}`,
          title: labelOf(threat.type),
          severity: threat.severity ?? levels[(event.threatLevel ?? 0) - 1] ?? null,
          actor,
          occurredAt: at,
        }),
      );
    });
  });
  return { ok: true, data, issues };
}
