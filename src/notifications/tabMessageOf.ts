import type { LogOwner } from './logOwner';
import type { NotificationOperation } from './notificationOperation';
import type { TabMessage } from './tabMessage';

/**
 * What a tab has to tell the others after its log went from `before` to `after`, or `null` for nothing. Held operations
 * stay at home: they may still be taken back. What came from another tab is passed on by nobody (`foreignIds`), so no
 * message ever echoes.
 */
export function tabMessageOf(
  before: readonly NotificationOperation[],
  after: readonly NotificationOperation[],
  owner: LogOwner & { readonly tabId: string },
  foreignIds: ReadonlySet<string> = new Set(),
): TabMessage | null {
  const known = new Set(before);
  const operations = after.filter(
    (operation) =>
      !known.has(operation) && operation.status !== 'held' && !foreignIds.has(operation.id),
  );
  if (operations.length === 0) return null;
  const { tenantId, userId, tabId } = owner;
  return { format: 1, tenantId, userId, tabId, operations };
}
