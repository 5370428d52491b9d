export { NotificationCenter } from './NotificationCenter';
export type {
  NotificationCenterProps,
  NotificationPagination,
  NotificationTab,
} from './notificationCenterProps';
export type { NotificationShortcuts } from './listCommand';
export type {
  ActionOutcome,
  NotificationActionHandler,
  NotificationIntent,
} from './notificationIntent';
export { notificationMessages, type NotificationMessageKey } from './messages';
export { notificationMessagesDe } from './messages.de';
export { notificationMessagesAr } from './messages.ar';
