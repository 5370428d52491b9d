import { inverseVerb } from './inverseVerb';
import type { NotificationOperation } from './notificationOperation';

/**
 * Whether an operation can be taken back exactly. While it is held: always. Once sent: not when it deleted or
 * acknowledged, not when it also meant items that were not loaded, since nobody here knows what those were before, and
 * not when it ended snoozes, whose times are gone.
 */
export function canUndo(operation: NotificationOperation): boolean {
  if (operation.status === 'held') return true;
  if (operation.status === 'failed' || operation.matching !== undefined) return false;
  return inverseVerb(operation.verb) !== null && operation.verb !== 'unsnooze';
}
