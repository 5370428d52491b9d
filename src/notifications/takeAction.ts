import type { NotificationItem } from '../model';

/**
 * The item with one of its own actions under way, or carried out. The very same item when there is no such action, when
 * it is a link, when it cannot be carried out now, or when it is as far already.
 */
export function takeAction(
  item: NotificationItem,
  actionId: string | undefined,
  isDone: boolean,
): NotificationItem {
  const action = item.actions?.find(({ id }) => id === actionId);
  const isOpen = action?.status !== 'pending' && action?.status !== 'done';
  if (action === undefined || action.href != null || action.disabledReason != null || !isOpen) {
    return item;
  }
  const status = isDone ? ('done' as const) : ('pending' as const);
  const actions = item.actions?.map((one) => (one === action ? { ...one, status } : one));
  return { ...item, actions };
}
