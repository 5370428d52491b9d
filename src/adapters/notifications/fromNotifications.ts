import type { AdapterResult, NotificationItem } from '../../model';
import { notificationOf, notificationShape } from './notification';
import type { KnownLabels, NotificationFields } from './notification';
import { openList } from '../reading/openAnswer';
import { eachDistinctItem } from '../reading/readItems';
import { soundNotification } from './soundNotification';

/**
 * Notifications → `{ items }`, in the order in which they came. Contract: row `notification_service`, and "all of the
 * Studio's paths".
 *
 * Takes `GET /api/error-management/notifications/recent` (`{notifications: [...]}`), the list of in-app notifications,
 * and the Studio's `GET /api/v1/notifications/history/{tenant}`. There are no figures in them. `**Label:** value` lines
 * become `details`. An item without an id or a readable time is left out; without a priority it is `medium`, which
 * `issues` tells. Of two with one id the first is kept: the newest come first.
 *
 * 100,000 notifications take well under half a second.
 */
export function fromNotifications(
  answer: unknown,
): AdapterResult<{ readonly items: readonly NotificationItem[] }> {
  const opened = openList(answer, 'a list of notifications', 'notifications', 'history', 'items');
  if (!opened.ok) return opened;
  const items: NotificationItem[] = [];
  const labels: KnownLabels = new Map();
  const visit = (fields: NotificationFields) => {
    items.push(notificationOf(fields, labels));
  };
  eachDistinctItem(opened.items, notificationShape, opened.issues, visit, soundNotification);
  return { ok: true, data: { items }, issues: opened.issues };
}
