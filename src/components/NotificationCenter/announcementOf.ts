import type { NotificationItem } from '../../model/index';
import type { CenterFormat } from './itemStatus';

/** What is said of arrivals: how many, how many of them critical, and the newest critical one's title. */
export function announcementOf(arrived: readonly NotificationItem[], format: CenterFormat): string {
  const critical = arrived.filter(({ priority }) => priority === 'critical');
  const [first] = critical;
  return [
    format.text('arrived', { count: arrived.length }),
    ...(first === undefined
      ? []
      : [format.text('arrivedCritical', { count: critical.length, title: first.title })]),
  ].join(', ');
}
