import type { NotificationCounts } from '../../notifications/index';
import type { CenterFormat } from './itemStatus';

/** How many are unread and how many of them critical, as the parts of a sentence; nothing when all is read. */
export function unreadText(
  { unread, unreadByPriority }: NotificationCounts,
  { text }: CenterFormat,
): string[] {
  const critical = unreadByPriority.critical ?? 0;
  return [
    ...(unread > 0 ? [text('bellUnread', { count: unread })] : []),
    ...(critical > 0 ? [text('bellCritical', { count: critical })] : []),
  ];
}
