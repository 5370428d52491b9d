import type { LogOwner } from './logOwner';
import type { NotificationOperation } from './notificationOperation';

/** What tabs of one person tell each other: the operations that were sent or answered since. Plain data. */
export interface TabMessage extends LogOwner {
  readonly format: 1;
  /** The tab that acted; it alone talks to the server. */
  readonly tabId: string;
  readonly operations: readonly NotificationOperation[];
}
