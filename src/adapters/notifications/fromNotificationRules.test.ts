import { describe, expect, it } from 'vitest';
import recorded from '../../test/fixtures/notifications.rules.json';
import { fromNotificationRules } from './fromNotificationRules';

describe('fromNotificationRules', () => {
  it('gives each rule with its conditions in words and its pause in milliseconds', () => {
    const result = fromNotificationRules(recorded);
    if (!result.ok) throw new Error(result.error.message);
    expect(result.issues).toEqual([]);
    expect(result.data.rules).toHaveLength(4);
    expect(result.data.rules[0]).toEqual({
      id: 'critical_errors',
      name: 'Critical Error Alerts',
      description: 'Alert on critical severity errors',
      enabled: true,
      conditions: [
        { label: 'Severity', value: 'critical' },
        { label: 'Categories', value: 'system, database, ai_service' },
      ],
      channels: ['email', 'slack'],
      recipients: ['admin@company.com', '#alerts'],
      throttleMs: 300_000,
    });
  });

  it('loses a broken rule alone', () => {
    const result = fromNotificationRules({ ...recorded, 'a/b': 'off', quiet: { name: 'Quiet' } });
    expect(result.ok && result.data.rules).toHaveLength(5);
    expect(result.issues.map(({ path, dropped }) => [path, dropped])).toEqual([
      ['/a~1b', true],
      ['/quiet/enabled', false],
    ]);
  });
});
