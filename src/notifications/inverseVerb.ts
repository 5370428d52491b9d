import type { NotificationVerb } from '../model';

/** Every verb, and the one that takes it back. */
export const inverseVerbs: Readonly<Record<NotificationVerb, NotificationVerb | null>> = {
  read: 'unread',
  unread: 'read',
  archive: 'unarchive',
  unarchive: 'archive',
  snooze: 'unsnooze',
  unsnooze: 'snooze',
  pin: 'unpin',
  unpin: 'pin',
  mute: 'unmute',
  unmute: 'mute',
  acknowledge: null,
  delete: null,
  action: null,
};

/** The verb that takes another one back; `null` for `delete`, `acknowledge` and an item's own actions, which nothing takes back. */
export function inverseVerb(verb: NotificationVerb): NotificationVerb | null {
  return inverseVerbs[verb];
}
