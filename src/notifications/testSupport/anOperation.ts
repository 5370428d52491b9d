import type { NotificationOperation } from '../notificationOperation';

/** A pending operation, with what a test cares about in its place. */
export function anOperation(about: Partial<NotificationOperation> = {}): NotificationOperation {
  return { id: 'op1', verb: 'archive', ids: ['n1'], at: 1000, status: 'pending', ...about };
}
