import type { NotificationItem } from '../../model';
import type { NotificationOperation } from '../notificationOperation';

/** What the view must be, said in another way: item by item, one plain assignment an operation. */
export function expected(base: readonly NotificationItem[], log: readonly NotificationOperation[]) {
  const fields: Readonly<Record<string, readonly [keyof NotificationItem, boolean]>> = {
    read: ['readAt', true],
    unread: ['readAt', false],
    archive: ['archivedAt', true],
    unarchive: ['archivedAt', false],
    snooze: ['snoozedUntil', true],
    unsnooze: ['snoozedUntil', false],
    pin: ['pinnedAt', true],
    unpin: ['pinnedAt', false],
    acknowledge: ['acknowledgedAt', true],
    mute: ['mutedAt', true],
    unmute: ['mutedAt', false],
  };
  const live = log.filter(
    (operation) =>
      operation.status !== 'failed' &&
      !log.some(({ undoes, status }) => undoes === operation.id && status !== 'failed'),
  );
  const replaced = new Set(base.map(({ supersedesId }) => supersedesId));
  return base.flatMap((item) => {
    if (replaced.has(item.id)) return [];
    const actions = new Map(item.actions?.map(({ id, status }) => [id, status ?? 'open']));
    const state = new Map<string, boolean>();
    for (const { verb, ids, refusedIds, actionId = '', status } of live) {
      if (!ids.includes(item.id) || refusedIds?.includes(item.id)) continue;
      if (verb === 'action') {
        if (actions.get(actionId) === 'open') {
          actions.set(actionId, status === 'confirmed' ? 'done' : 'pending');
        }
        continue;
      }
      const field = fields[verb];
      if (field === undefined) return [];
      state.set(field[0], field[1]);
    }
    const shown = (name: keyof NotificationItem) => state.get(name) ?? item[name] != null;
    return {
      id: item.id,
      read: shown('readAt'),
      archived: shown('archivedAt'),
      snoozed: shown('snoozedUntil'),
      pinned: shown('pinnedAt'),
      expiresAt: item.expiresAt ?? null,
      actions: [...actions],
    };
  });
}

/** An item in the same few words. */
export const short = (item: NotificationItem) => ({
  id: item.id,
  read: item.readAt != null,
  archived: item.archivedAt != null,
  snoozed: item.snoozedUntil != null,
  pinned: item.pinnedAt != null,
  expiresAt: item.expiresAt ?? null,
  actions: item.actions?.map(({ id, status }) => [id, status ?? 'open']),
});
