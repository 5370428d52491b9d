import type { NotificationItem } from '../../model';

/** An unread item in the inbox, with what a test cares about in its place. */
export function aNotification(about: Partial<NotificationItem> = {}): NotificationItem {
  return {
    id: 'n1',
    type: 'error_alert',
    priority: 'medium',
    title: 'Error alert',
    body: 'The connection pool is exhausted.',
    details: [],
    createdAt: Date.UTC(2026, 10, 22, 12),
    readAt: null,
    archivedAt: null,
    snoozedUntil: null,
    channels: ['in_app'],
    delivery: 'sent',
    ...about,
  };
}
