import type { DisplayError, NotificationItem } from '../model';
import { lockReason } from './lockReason';
import type { OperationNotice } from './logState';
import type { NotificationOperation } from './notificationOperation';

/**
 * What is told of the items that an act had to leave out: that they must be acknowledged first, or that they do not
 * allow it, with the reason if it is the same for all. O(n).
 */
export function blockedNotice(
  view: readonly NotificationItem[],
  operation: NotificationOperation,
): OperationNotice & { readonly error: DisplayError } {
  const named = new Set(operation.ids);
  const left = view.filter(({ id }) => named.has(id));
  const [reason, ...others] = new Set(left.map((item) => lockReason(item, operation.verb)));
  const isLocked = reason !== null || others.length > 0;
  return {
    kind: isLocked ? 'locked' : 'blocked',
    operation,
    count: left.length,
    error: {
      message: others.length > 0 ? '' : (reason ?? ''),
      code: isLocked ? 'LOCKED' : 'NEEDS_ACKNOWLEDGEMENT',
    },
  };
}
