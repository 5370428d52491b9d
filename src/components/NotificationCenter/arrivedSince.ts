import type { NotificationItem } from '../../model/index';

/** Of all that has arrived, what came after `last`; all of it when `last` is not among it. */
export function arrivedSince(
  arrived: readonly NotificationItem[],
  last: NotificationItem | undefined,
): readonly NotificationItem[] {
  return last === undefined ? arrived : arrived.slice(arrived.lastIndexOf(last) + 1);
}
