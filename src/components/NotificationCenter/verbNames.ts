import type { NotificationVerb } from '../../notifications/index';
import type { NotificationMessageKey } from './messages';

/** How each verb is called on a button, and how its success is told. */
export const verbNames: Readonly<
  Record<
    NotificationVerb,
    { readonly name: NotificationMessageKey; readonly done: NotificationMessageKey }
  >
> = {
  read: { name: 'read', done: 'doneRead' },
  unread: { name: 'unreadAction', done: 'doneUnread' },
  archive: { name: 'archive', done: 'doneArchive' },
  unarchive: { name: 'unarchive', done: 'doneUnarchive' },
  snooze: { name: 'snooze', done: 'doneSnooze' },
  unsnooze: { name: 'unsnooze', done: 'doneUnsnooze' },
  pin: { name: 'pin', done: 'donePin' },
  unpin: { name: 'unpin', done: 'doneUnpin' },
  acknowledge: { name: 'acknowledge', done: 'doneAcknowledge' },
  mute: { name: 'mute', done: 'doneMute' },
  unmute: { name: 'unmute', done: 'doneUnmute' },
  delete: { name: 'delete', done: 'doneDelete' },
  action: { name: 'action', done: 'heldAction' },
};
