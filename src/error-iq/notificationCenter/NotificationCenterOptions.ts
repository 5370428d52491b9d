import type { AdapterIssue, LoadState, NotificationItem } from '../../model';
import type { LogState, NotificationActionHandler, NotificationCounts } from '../../notifications';
import type { ErrorIQClient } from '../createErrorIQClient';
import type { NotificationStreamOptions } from '../realtime/createNotificationStream';
import type { PageSignals } from '../realtime/PageSignals';
import type { OpenTabChannel } from './joinTabs';
import type { NotificationStorage } from './NotificationStorage';

/** Whose inbox, and where its acts are kept. */
export interface NotificationCenterOptions {
  readonly client: ErrorIQClient;
  readonly tenantId: string;
  /** Two people at one machine never share a log. @default '' */
  readonly userId?: string | undefined;
  /**
   * Carries an act out on a server that keeps it; a failure takes that act back and nothing else. Error-IQ has no such
   * endpoint, so without this a person's acts are kept in `storage`.
   */
  readonly onAction?: NotificationActionHandler | undefined;
  /** Keeps what no server knows yet. `null`: nothing outlives the page. @default localStorage */
  readonly storage?: NotificationStorage | null | undefined;
  /** How tabs of one person talk; `null`: they do not. @default BroadcastChannel */
  readonly openTabChannel?: OpenTabChannel | null | undefined;
  readonly getHistory?: NotificationStreamOptions['getHistory'];
  /** How many streamed items are kept. @default 500 */
  readonly maxItems?: number | undefined;
  /** How long a deletion waits before it is sent, so that it can be undone; milliseconds. @default 6000 */
  readonly undoGraceMs?: number | undefined;
  /** Epoch milliseconds. @default Date.now */
  readonly now?: (() => number) | undefined;
  readonly page?: PageSignals | undefined;
}

/** What a center shows at one moment. The same object until something changes. */
export interface NotificationCenterSnapshot {
  /** As the person sees them: their acts laid over the server's items. Newest first, pinned ones before. */
  readonly items: readonly NotificationItem[];
  /** Of the inbox, counted anew at each change. */
  readonly counts: NotificationCounts;
  /** Fits the `state` of a component. */
  readonly state: LoadState;
  /** What the person did and the server does not show yet. */
  readonly operations: LogState['operations'];
  /** What a person must be told about the last act that did not work. */
  readonly notice: LogState['notice'];
  readonly undoableId: LogState['undoableId'];
  /** The latest faults found in what came. */
  readonly issues: readonly AdapterIssue[];
}
