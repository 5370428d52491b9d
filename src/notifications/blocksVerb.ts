import type { NotificationItem, NotificationVerb } from '../model';
import { lockReason } from './lockReason';
import { needsAck } from './needsAck';

/** Whether a verb cannot be done to an item now: the item locks it, or would leave the inbox unacknowledged. */
export function blocksVerb(item: NotificationItem, verb: NotificationVerb): boolean {
  const leaves = verb === 'archive' || verb === 'delete' || verb === 'snooze';
  return (leaves && needsAck(item)) || lockReason(item, verb) !== null;
}
