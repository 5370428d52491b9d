import type { NotificationItem } from '../model';

/** Whether an item still waits for somebody to acknowledge it. */
export function needsAck(item: NotificationItem): boolean {
  return item.requiresAck === true && item.acknowledgedAt == null;
}
