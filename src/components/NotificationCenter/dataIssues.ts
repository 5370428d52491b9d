import type { NotificationItem } from '../../model/index';
import { isKnownTime, type NotificationIssue } from '../../notifications/index';
import type { NotificationDataIssue } from './notificationEvent';
import { safeHref } from './safeHref';

/** As far as a clock may be off before a time counts as one from the future. */
const skewMs = 120_000;

/** Every flaw of the data: what could not be used, times that are none or lie ahead, addresses that are no links. O(n). */
export function dataIssues(
  items: readonly NotificationItem[],
  issues: readonly NotificationIssue[],
  now: number | null,
): readonly NotificationDataIssue[] {
  const told = issues.map(({ id, field, dropped }) => {
    return { id, field, dropped, reason: 'not-usable' as const };
  });
  const known = new Set(issues.map(({ id, field }) => `${field ?? ''} ${id ?? ''}`));
  const isUnsafe = (href: string | null | undefined) => href != null && safeHref(href) === null;
  const found = items.flatMap(({ id, createdAt, href, actions }): NotificationDataIssue[] => {
    const flaw = (field: string, reason: NotificationDataIssue['reason']) =>
      known.has(`${field} ${id}`) ? [] : [{ id, field, dropped: false, reason }];
    const isAhead = now !== null && createdAt > now + skewMs;
    return [
      ...(isKnownTime(createdAt) ? [] : flaw('createdAt', 'time-unknown')),
      ...(isAhead ? flaw('createdAt', 'time-in-future') : []),
      ...(isUnsafe(href) ? flaw('href', 'unsafe-address') : []),
      ...(actions?.some((action) => isUnsafe(action.href)) === true
        ? flaw('actions', 'unsafe-address')
        : []),
    ];
  });
  return [...told, ...found];
}
