import type { NotificationItem } from '../../../model/index';
import type { PreferenceMatrix } from '../../../notifications/index';

export const now = Date.UTC(2026, 10, 22, 18);
export const minute = 60_000;
export const hour = 60 * minute;

export const item = (
  about: Partial<NotificationItem> & { readonly id: string },
): NotificationItem => ({
  type: 'error_alert',
  priority: 'medium',
  title: 'Error alert',
  body: '',
  details: [],
  createdAt: now - hour,
  readAt: null,
  archivedAt: null,
  snoozedUntil: null,
  channels: ['in_app'],
  delivery: 'sent',
  ...about,
});

export const inbox: NotificationItem[] = [
  item({
    id: 'pool',
    priority: 'critical',
    title: 'The connection pool of the billing database is exhausted',
    body: 'Payments wait. The pool holds 40 connections, and all of them are in use.',
    details: [
      { label: 'Error code', value: 'DATABASE_ERROR' },
      { label: 'Category', value: 'Database' },
      { label: 'Retryable', value: 'Yes' },
    ],
    source: 'Error-IQ',
    createdAt: now - 4 * minute,
    href: '/errors/pool',
  }),
  item({
    id: 'scale',
    type: 'recovery_failure',
    priority: 'high',
    title: 'Recovery failed: scale',
    body: 'The quota of the region is exceeded.',
    source: 'Error-IQ',
    createdAt: now - 50 * minute,
    requiresAck: true,
  }),
  ...[1, 2, 3].map((n) =>
    item({
      id: `drift${n}`,
      type: 'model_drift',
      title: 'Drift found in the churn model',
      body: 'The distribution of two features has moved.',
      source: 'ML monitoring',
      createdAt: now - 3 * hour - n * 20_000,
    }),
  ),
  item({
    id: 'restart',
    type: 'recovery_success',
    priority: 'low',
    title: 'Recovery succeeded: restart',
    readAt: now - 20 * hour,
    createdAt: now - 26 * hour,
  }),
  item({
    id: 'report',
    type: 'report_ready',
    priority: 'low',
    title: 'The monthly report is ready',
    createdAt: now - 9 * 24 * hour,
    readAt: now - 8 * 24 * hour,
  }),
];

export const many: NotificationItem[] = Array.from({ length: 10_000 }, (_, index) =>
  item({
    id: `m${index}`,
    title: `Workflow ${index} has finished with a warning`,
    body: 'One step took longer than its limit.',
    createdAt: now - index * minute * 7,
    readAt: index % 3 === 0 ? null : now,
  }),
);

export const preferences: PreferenceMatrix = {
  channels: [
    { id: 'in_app', label: 'In app' },
    { id: 'email', label: 'Email' },
    { id: 'slack', label: 'Slack' },
    { id: 'sms', label: 'SMS' },
  ],
  rows: [
    {
      id: 'error_alert',
      label: 'Errors',
      description: 'A workflow or a service has failed.',
      group: 'Operations',
      cells: {
        in_app: {
          enabled: true,
          lock: { by: 'critical', reason: 'Critical messages always reach you here.' },
        },
        email: { enabled: true },
        slack: { enabled: false },
        sms: { enabled: false },
      },
    },
    {
      id: 'report_ready',
      label: 'Reports',
      group: 'Insight',
      cells: { in_app: { enabled: true }, email: { enabled: false } },
    },
  ],
  digest: 'instant',
  quietHours: {
    timeZone: 'America/Sao_Paulo',
    windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00' }],
  },
};
