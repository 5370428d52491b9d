import type { NotificationCounts } from '../../notifications/index';

/** What the server counts of the inbox, loaded or not. */
export interface NotificationServerCounts {
  /** Unread ones in the inbox. */
  readonly unread: number;
  /** Of those, how many of each priority. */
  readonly unreadByPriority?: Readonly<Record<string, number>> | undefined;
  /** Unread ones of tabs, by the tab's id. */
  readonly unreadByTab?: Readonly<Record<string, number>> | undefined;
  /**
   * When it counted, epoch milliseconds: what it agreed to later is not counted yet. With another time these are new
   * counts, also when their numbers are the same. @default when all that it has agreed to was done
   */
  readonly asOf?: number | undefined;
  /** There are at least so many. @default false */
  readonly isLowerBound?: boolean | undefined;
}

/** The counts of an inbox, of which more may exist than is loaded. */
export interface InboxCounts extends NotificationCounts {
  /** Nobody knows how many are unread, but at least so many. */
  readonly unreadIsLeast: boolean;
  /** The same of the critical ones. */
  readonly criticalIsLeast: boolean;
}

/** A number, or that there are at least so many. */
export interface AtLeast {
  readonly count: number;
  readonly isLeast: boolean;
}
