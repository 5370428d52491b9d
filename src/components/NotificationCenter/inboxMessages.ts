import type { Message } from '../../internal/index';

/** The English texts of the first view: bell, panel and list. */
export const inboxMessages = {
  loadEmpty: "You're all caught up",
  loadFailed: 'Notifications could not be loaded',
  loadLoading: 'Loading…',
  loadRetry: 'Try again',
  title: 'Notifications',
  bellUnread: { one: '{count} unread', other: '{count} unread' },
  bellCritical: { one: '{count} critical', other: '{count} critical' },
  bellMore: '{count}+',
  summaryNone: 'Nothing unread',
  tabs: 'Folders',
  tabAll: 'Inbox',
  tabUnread: 'Unread',
  tabSnoozed: 'Snoozed',
  tabArchived: 'Archived',
  tabHistory: 'History',
  groupPinned: 'Pinned',
  groupOther: 'Other',
  groupUnknownTime: 'Time not known',
  noMatch: 'No notification matches',
  folderEmpty: 'Nothing in this folder',
  listName: 'Notifications',
  unread: 'Unread',
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  pinned: 'Pinned',
  muted: 'Muted',
  pending: 'Not sent yet',
  needsAck: 'Needs acknowledgement',
  snoozedUntil: 'Snoozed until {time}',
  justNow: 'Just now',
  unknownTime: 'Time not known',
  showRepeated: { one: 'Show {count}', other: 'Show all {count}' },
  hideRepeated: 'Show as one',
  keysHint: 'Press ? for the keys.',
} satisfies Record<string, Message>;

/** The keys of the first view's texts. */
export type InboxMessageKey = keyof typeof inboxMessages;
