import { describe, expect, it } from 'vitest';
import recorded from '../../test/fixtures/notifications.stats.json';
import { fromNotificationStats } from './fromNotificationStats';

const stats = {
  total_notifications: 40,
  success_rate: 92.5,
  by_type: { error_alert: 30 },
  by_priority: { high: 'many' },
  by_status: { sent: 37 },
};

describe('fromNotificationStats', () => {
  it('gives the counts, and the rate as a ratio', () => {
    const result = fromNotificationStats(stats);
    expect(result.ok && result.data.metrics).toEqual([
      { id: 'total_notifications', label: 'Notifications', value: 40, unit: 'count' },
      { id: 'success_rate', label: 'Success rate', value: 0.925, unit: 'ratio' },
      { id: 'type.error_alert', label: 'Error alert', value: 30, unit: 'count' },
      { id: 'priority.high', label: 'High', value: null, unit: 'count' },
      { id: 'status.sent', label: 'Sent', value: 37, unit: 'count' },
    ]);
    expect(result.issues).toMatchObject([{ path: '/by_priority/high', code: 'not-a-number' }]);
  });

  it('knows no rate of nothing', () => {
    const result = fromNotificationStats({ total_notifications: 0, success_rate: 0 });
    expect(result.ok && result.data.metrics[1]?.value).toBeNull();
    expect(result.issues).toMatchObject([{ path: '/success_rate', code: 'vacuous' }]);
  });

  it('answers the service’s own failure with its sentence', () => {
    expect(fromNotificationStats(recorded)).toMatchObject({
      ok: false,
      error: { message: recorded.error },
    });
  });
});
