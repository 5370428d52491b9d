import type { NotificationVerb } from '../model';
import type { NotificationQuery } from './notificationQuery';

/**
 * `held`: shown, but not sent yet (offline, or an undo is still free). `pending`: sent. `confirmed`: the server agreed,
 * but its items may not show it yet. `failed`: refused; it has no effect any more and stays only to be told.
 */
export type OperationStatus = 'held' | 'pending' | 'confirmed' | 'failed';

/** Everything that matches a query, also what is not loaded. Plain data. */
export interface MatchingTarget {
  readonly query: NotificationQuery;
  /**
   * Items created after this instant (epoch milliseconds, the server's clock) are left alone: nobody has seen them.
   * `null`: later ones too, as when a thread is muted.
   */
  readonly asOf: number | null;
  /** Members that the person took out of the selection. */
  readonly exceptIds: readonly string[];
  /**
   * Items created at or after this instant were loaded when the operation was made, so `ids` says which of them it
   * means; only older ones are tested against the query. `null`: every item is tested.
   */
  readonly loadedFrom: number | null;
}

/** One intent of a person, laid over the server's items until they show it. Plain data; times are epoch milliseconds. */
export interface NotificationOperation {
  readonly id: string;
  readonly verb: NotificationVerb;
  /** The items it means. With `matching`: those that were loaded. */
  readonly ids: readonly string[];
  readonly matching?: MatchingTarget | undefined;
  /** When the person did it; becomes `readAt`, `archivedAt` and so on of the items. */
  readonly at: number;
  /** For `action`: which of the item's own. */
  readonly actionId?: string | undefined;
  /** Nobody asked for it: an item that was seen is read. It is not said aloud. */
  readonly isAutomatic?: boolean | undefined;
  /** For `snooze`: when the items come back. */
  readonly until?: number | null | undefined;
  /** For `snooze`: when they would have come back before, if that is the same for all. */
  readonly previousUntil?: number | null | undefined;
  readonly status: OperationStatus;
  /** When the server answered. */
  readonly settledAt?: number | undefined;
  /** Those of its items that the server refused, while it agreed to the rest. */
  readonly refusedIds?: readonly string[] | undefined;
  /** Pairs of id and the `version` that the person saw. */
  readonly seenVersions?: readonly (readonly [id: string, version: string])[] | undefined;
  /** The operation that this one takes back. */
  readonly undoes?: string | undefined;
}
