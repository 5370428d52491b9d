import type { NotificationItem } from '../model';
import { needsAck } from './needsAck';
import type { NotificationVerb } from './notificationOperation';

/** Whether an item must be acknowledged before this verb may take it out of the inbox. */
export function blocksVerb(item: NotificationItem, verb: NotificationVerb): boolean {
  return needsAck(item) && (verb === 'archive' || verb === 'delete' || verb === 'snooze');
}
