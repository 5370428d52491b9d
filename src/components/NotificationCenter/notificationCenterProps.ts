import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { DisplayError, LoadState, NotificationItem, Severity } from '../../model/index';
import type {
  ActionOutcome,
  CoalesceOptions,
  NotificationActionHandler,
  NotificationGrouping,
  NotificationOrder,
  NotificationQuery,
  PreferenceEdit,
  PreferenceMatrix,
} from '../../notifications/index';
import type { NotificationServerCounts } from './inboxCounts';
import type { NotificationShortcuts } from './listCommand';
import type { NotificationMessages } from './messages';
import type { NotificationEventHandler } from './notificationEvent';
import type { NotificationSlots } from './notificationSlots';

/** A tab of the inbox: a saved filter with a name. */
export interface NotificationTab {
  readonly id: string;
  readonly label: string;
  readonly query: NotificationQuery;
}

/** Which arrivals show in the corner of the page, and for how long. */
export interface ToastOptions {
  /** At once, 1 to 10; others wait until one goes. @default 3 */
  readonly max?: number | undefined;
  /** Less urgent ones only count. A priority that nobody knows stands between medium and low. @default 'low' */
  readonly minPriority?: Severity | undefined;
  /**
   * How long one shows, in milliseconds, without the time in which somebody points at it. Never less than 10,000, the time
   * it takes to read it and to get there by keyboard; `null`: until it is answered. Critical ones always stay.
   * @default 10_000
   */
  readonly durationMs?: number | null | undefined;
}

/** What the server has beyond the items that are loaded. */
export interface NotificationPagination {
  readonly hasMore: boolean;
  readonly onLoadMore: () => void;
  readonly isLoadingMore?: boolean | undefined;
  readonly error?: DisplayError | null | undefined;
  /** How many items match the shown tab and filter in all, as the server counts. */
  readonly total?: number | undefined;
}

/**
 * What the inbox takes: items and how they came about, how they are shown, and what it is to be told of. All other props
 * go to its root.
 */
export interface NotificationCenterProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'title'
> {
  /** The items of all folders, as the server has them. A record that cannot be shown is counted and left out. */
  readonly items: readonly NotificationItem[];
  /** How the items came about. @default { status: 'ready' } */
  readonly state?: LoadState | undefined;
  /** Carries out what a person wants and answers what became of it. Without it nothing can be done to an item. */
  readonly onAction?: NotificationActionHandler | undefined;
  /** `popover` and `drawer` open from a bell; `inline` and `page` are there at once. @default 'popover' */
  readonly variant?: 'popover' | 'drawer' | 'inline' | 'page' | undefined;
  readonly open?: boolean | undefined;
  /** @default false */
  readonly defaultOpen?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  /** @default inbox, unread, snoozed, archived, and the history of all of them */
  readonly tabs?: readonly NotificationTab[] | undefined;
  /** The id of the chosen tab. */
  readonly tab?: string | undefined;
  /** @default the first tab */
  readonly defaultTab?: string | undefined;
  readonly onTabChange?: ((tab: string) => void) | undefined;
  /** What the filter asks for, beside the tab. */
  readonly query?: NotificationQuery | undefined;
  readonly defaultQuery?: NotificationQuery | undefined;
  readonly onQueryChange?: ((query: NotificationQuery) => void) | undefined;
  /** @default 'day' */
  readonly groupBy?: NotificationGrouping | undefined;
  /** @default 'day' */
  readonly defaultGroupBy?: NotificationGrouping | undefined;
  readonly onGroupByChange?: ((groupBy: NotificationGrouping) => void) | undefined;
  /** By what the items below the pinned ones are ordered. Keep a function: a new one is a new order. @default 'time' */
  readonly order?: NotificationOrder | undefined;
  /**
   * Shows items that say the same within a minute as one, or within `windowMs`. Keep the options: new ones are a new list.
   * @default true
   */
  readonly coalesceDuplicates?: boolean | CoalesceOptions | undefined;
  readonly pagination?: NotificationPagination | undefined;
  /**
   * What the server counts of the inbox, where more exists than is loaded. Arrivals and acts move it until new counts
   * come. Without it, and with more to load, counts are written as "37+".
   */
  readonly counts?: NotificationServerCounts | undefined;
  /** Called when a person opens an item, with its title's link or without one. */
  readonly onItemOpen?: ((item: NotificationItem) => void) | undefined;
  /** Told of everything that happens here, by ids alone: for logs, counts and tests of one's own. */
  readonly onEvent?: NotificationEventHandler | undefined;
  /**
   * What makes an item read, beside the person who says so: that it is opened, or one of its actions used (`open`); also
   * that it has been in sight for a second (`visible`); nothing (`never`). @default 'open'
   */
  readonly autoReadOn?: 'open' | 'visible' | 'never' | undefined;
  /**
   * Of what `onEvent` is told as seen: the rows that have been drawn (`visible`), or all that a list shows as soon as it
   * is there (`open`). @default 'visible'
   */
  readonly seenOn?: 'visible' | 'open' | undefined;
  /** Parts of a row that the app draws itself. Keep the object: a new one draws every row anew. */
  readonly slots?: NotificationSlots | undefined;
  /** Names of types, by `type`. @default the type in words */
  readonly typeLabels?: Readonly<Record<string, string>> | undefined;
  /** How long a deletion waits before it is sent, so that it can be undone; milliseconds. @default 6000 */
  readonly undoGraceMs?: number | undefined;
  /** The letters of the list's shortcuts; `null` switches them off. */
  readonly shortcuts?: NotificationShortcuts | null | undefined;
  /** Which types reach the person by which channels. Without it there is no such view. */
  readonly preferences?: PreferenceMatrix | undefined;
  readonly onPreferenceChange?:
    | ((edit: PreferenceEdit) => ActionOutcome | Promise<ActionOutcome>)
    | undefined;
  /** Shows what arrives for a while, in a corner of the page: all of it, or what the options say. @default false */
  readonly toasts?: boolean | ToastOptions | undefined;
  /** The key that goes to the toasts and back; it is heard only while there are some. `null`: none. @default 'F6' */
  readonly toastKey?: string | null | undefined;
  /** Level of the title in the page's outline. @default 2 */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * Stands under the title, above the content: an `Introduction` for who sees this for the first time. What is false is
   * nothing.
   */
  readonly introduction?: ReactNode;
  /** BCP 47 tag. @default 'en' */
  readonly locale?: string | undefined;
  /** IANA time zone of days and times. @default 'UTC' */
  readonly timeZone?: string | undefined;
  readonly messages?: NotificationMessages | undefined;
  /** Epoch milliseconds; a time that stands still. @default the clock */
  readonly now?: number | undefined;
}
