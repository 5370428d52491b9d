import type { NotificationItem } from '../../model/index';
import type { Format } from '../../internal/index';
import type { NotificationMessageKey } from './messages';

/** What is said of arrivals: how many, how many of them critical, and the newest critical one's title. */
export function announcementOf(
  arrived: readonly NotificationItem[],
  format: Format<NotificationMessageKey>,
): string {
  const critical = arrived.filter(({ priority }) => priority === 'critical');
  const first = critical.reduce<NotificationItem | undefined>(
    (newest, item) => (newest === undefined || item.createdAt > newest.createdAt ? item : newest),
    undefined,
  );
  return [
    format.text('arrived', { count: arrived.length }),
    ...(first === undefined
      ? []
      : [format.text('arrivedCritical', { count: critical.length, title: first.title })]),
  ].join(', ');
}
