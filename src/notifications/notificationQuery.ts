/** Where an item stands: it is in exactly one folder at a time. */
export type NotificationFolder = 'inbox' | 'snoozed' | 'archived' | 'expired';

/**
 * What a tab or a saved filter shows, as plain data that survives JSON. Every field narrows; lists are "one of".
 * An empty query is the whole inbox.
 */
export interface NotificationQuery {
  /** @default 'inbox' */
  readonly folder?: NotificationFolder | 'all' | undefined;
  readonly unread?: boolean | undefined;
  readonly pinned?: boolean | undefined;
  /** True: those that still wait for an acknowledgement. */
  readonly needsAck?: boolean | undefined;
  readonly types?: readonly string[] | undefined;
  readonly priorities?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly threadIds?: readonly string[] | undefined;
  readonly channels?: readonly string[] | undefined;
  /** Words that must all occur in title, body, details, type, source or actor; case does not matter. */
  readonly text?: string | undefined;
  /** Epoch milliseconds, inclusive. */
  readonly createdFrom?: number | undefined;
  /** Epoch milliseconds, exclusive. */
  readonly createdBefore?: number | undefined;
}
