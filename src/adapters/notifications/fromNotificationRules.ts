import type { AdapterResult, NotificationDetail, NotificationRule } from '../../model';
import { labelOf } from '../values/labelOf';
import { channels } from './notification';
import { openRecord } from '../reading/openAnswer';
import { eachEntry } from '../reading/readItems';
import { durationIn, flag, record, text, texts } from '../values/schemas';
import { branch, expected, optional, shape } from '../reading/shape';

const ruleShape = /* @__PURE__ */ shape(() => ({
  name: expected(text),
  description: optional(text),
  enabled: expected(flag),
  conditions: branch(record, 'optional'),
  channels: optional(channels),
  recipients: optional(texts),
  throttleMinutes: optional(durationIn(60_000)),
}));

/**
 * The rules by which notifications are sent, an object of rules by id → `{ rules }`.
 * Contract: row `notification_service`. `throttle_minutes` leaves as milliseconds.
 */
export function fromNotificationRules(
  answer: unknown,
): AdapterResult<{ readonly rules: readonly NotificationRule[] }> {
  const opened = openRecord(answer, 'notification rules by id');
  if (!opened.ok) return opened;
  const rules: NotificationRule[] = [];
  eachEntry(opened.entries, ruleShape, opened.issues, (rule, id) => {
    rules.push({
      id,
      name: rule.name ?? id,
      description: rule.description,
      enabled: rule.enabled,
      conditions: Object.entries(rule.conditions?.value ?? {}).flatMap(conditionOf),
      channels: rule.channels ?? [],
      recipients: rule.recipients ?? [],
      throttleMs: rule.throttleMinutes,
    });
  });
  return { ok: true, data: { rules }, issues: opened.issues };
}

function conditionOf([name, value]: [string, unknown]): NotificationDetail[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const shown = values.filter(
    (one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean',
  );
  return shown.length === 0 ? [] : [{ label: labelOf(name), value: shown.map(String).join(', ') }];
}
