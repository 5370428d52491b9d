import type { AtLeast, InboxCounts, NotificationServerCounts } from './inboxCounts';
import type { LoadState, NotificationItem } from '../../model/index';
import type {
  LogState,
  NotificationAct,
  NotificationActionHandler,
  NotificationIssue,
  NotificationQuery,
} from '../../notifications/index';

/** What an inbox is made of. */
export interface NotificationInboxOptions {
  /** The items of all folders, as the server has them. A record that cannot be shown is counted and left out. */
  readonly items: readonly NotificationItem[];
  readonly state?: LoadState | undefined;
  /** Carries out what a person wants. Without it nothing can be done. */
  readonly onAction?: NotificationActionHandler | undefined;
  /** True while somebody reads: what arrives is withheld. @default false */
  readonly isReading?: boolean | undefined;
  /** How long a deletion waits before it is sent, so that it can be undone; milliseconds. @default 6000 */
  readonly undoGraceMs?: number | undefined;
  /** What the server counts, where more exists than is loaded. */
  readonly counts?: NotificationServerCounts | undefined;
  /** Whether more exists than is loaded; without `counts`, what is counted is then a lower bound. */
  readonly pagination?: { readonly hasMore: boolean } | undefined;
  /** Epoch milliseconds; a time that stands still. @default the clock */
  readonly now?: number | undefined;
}

/** An inbox as one person sees it, and what that person can do. */
export interface NotificationInbox extends LogState {
  /** The server's items with the person's acts laid over them. */
  readonly view: readonly NotificationItem[];
  /** What a list shows: the view without what is withheld, and still with what that will replace. */
  readonly shown: readonly NotificationItem[];
  /** Of the inbox folder, counted anew at each change; the server's counts with what has happened here since. */
  readonly counts: InboxCounts;
  /** How many that match are unread: of the loaded ones, or what a count of the server's comes to by now. */
  readonly unreadOf: (query: NotificationQuery, serverCount?: number) => AtLeast;
  /** Epoch milliseconds; `null` on a server and while a page hydrates. */
  readonly now: number | null;
  /** What was wrong with the records that were handed in. */
  readonly issues: readonly NotificationIssue[];
  /** How many records could not be shown. */
  readonly rejected: number;
  /** What has arrived since the first load, in the order in which it came; the oldest are forgotten. */
  readonly arrived: readonly NotificationItem[];
  /** Ids of what arrived while somebody read, and is not to be shown yet. */
  readonly withheld: ReadonlySet<string>;
  readonly showWithheld: () => void;
  /** `null`: nothing can be done, or its code is still on the way. */
  readonly act: ((act: NotificationAct) => void) | null;
  readonly undo: () => void;
  readonly retry: () => void;
  readonly dismiss: () => void;
}
