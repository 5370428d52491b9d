import { describe, expect, it } from 'vitest';
import { foldPreferences } from './foldPreferences';
import { planDelivery } from './planDelivery';
import type { PreferenceMatrix } from './preferences';
import { aNotification } from './testSupport/aNotification';

const matrix: PreferenceMatrix = {
  channels: [
    { id: 'email', label: 'Email' },
    { id: 'slack', label: 'Slack' },
  ],
  rows: [
    {
      id: 'error_alert',
      label: 'Errors',
      cells: {
        email: { enabled: true },
        slack: { enabled: true, lock: { by: 'admin', reason: 'Set by your administrator.' } },
      },
    },
  ],
  quietHours: {
    timeZone: 'UTC',
    windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }],
  },
};
const edit = (channelId: string, enabled: boolean, status: 'pending' | 'failed' = 'pending') => ({
  id: channelId,
  kind: 'cell' as const,
  rowId: 'error_alert',
  channelId,
  enabled,
  status,
});
const enabled = (channelId: string, folded: PreferenceMatrix) =>
  folded.rows[0]?.cells[channelId]?.enabled;

describe('foldPreferences', () => {
  it('takes back the failed cell alone', () => {
    const folded = foldPreferences(matrix, [
      edit('email', false, 'failed'),
      { id: 'd', kind: 'digest', digest: 'daily', status: 'pending' },
    ]);
    expect(enabled('email', folded)).toBe(true);
    expect(folded.digest).toBe('daily');
  });

  it('never changes a locked cell, nor makes one that does not exist', () => {
    const folded = foldPreferences(matrix, [
      edit('slack', false),
      edit('sms', true),
      edit('constructor', true),
    ]);
    expect(enabled('slack', folded)).toBe(true);
    expect(Object.keys(folded.rows[0]?.cells ?? {})).toEqual(['email', 'slack']);
  });
});

describe('planDelivery', () => {
  const at = (hour: number) => ({ now: Date.UTC(2026, 10, 23, hour), timeZone: 'UTC' });
  const item = aNotification({ type: 'error_alert', priority: 'high' });

  it('sends at once by day, and after the quiet hours by night', () => {
    expect(planDelivery(item, 'email', matrix, at(12))).toMatchObject({ because: 'instant' });
    expect(planDelivery(item, 'email', matrix, at(23))).toEqual({
      send: true,
      at: Date.UTC(2026, 10, 24, 6),
      because: 'quiet-hours',
    });
  });

  it('sends a critical one at any hour, even of a muted thread', () => {
    const critical = { ...item, priority: 'critical' as const, mutedAt: 1 };
    expect(planDelivery(critical, 'email', matrix, at(23))).toMatchObject({ because: 'critical' });
  });

  it('sends nothing that is muted, switched off or not carried by the channel', () => {
    expect(planDelivery({ ...item, mutedAt: 1 }, 'email', matrix, at(12)).send).toBe(false);
    const off = foldPreferences(matrix, [edit('email', false)]);
    expect(planDelivery(item, 'email', off, at(12))).toMatchObject({ because: 'switched-off' });
    expect(planDelivery(item, 'toString', matrix, at(12))).toMatchObject({
      because: 'not-carried',
    });
    expect(planDelivery({ ...item, type: 'new' }, 'email', matrix, at(12)).send).toBe(false);
  });
});
