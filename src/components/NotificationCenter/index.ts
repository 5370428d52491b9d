export { NotificationCenter } from './NotificationCenter';
export type {
  NotificationCenterProps,
  NotificationPagination,
  NotificationTab,
  ToastOptions,
} from './notificationCenterProps';
export type { NotificationSlot, NotificationSlots } from './notificationSlots';
export { focusToasts } from './focusToasts';
export type { NotificationShortcuts } from './listCommand';
export type {
  NotificationDataIssue,
  NotificationEvent,
  NotificationEventHandler,
  OperationFacts,
} from './notificationEvent';
export {
  notificationMessages,
  type NotificationMessageKey,
  type NotificationMessages,
} from './messages';
export { notificationMessagesDe } from './messages.de';
export { notificationMessagesAr } from './messages.ar';
export type { NotificationInbox, NotificationInboxOptions } from './notificationInbox';
export { useNotificationInbox } from './useNotificationInbox';
export {
  useNotificationRows,
  type NotificationRows,
  type NotificationRowsOptions,
} from './useNotificationRows';
export type { AtLeast, InboxCounts, NotificationServerCounts } from './inboxCounts';
export type { InboxRow, InboxView } from './inboxView';
