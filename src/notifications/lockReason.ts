import type { NotificationItem, NotificationVerb } from '../model';

/** Why an item does not allow a verb, in the words that it brought; `null`: it does. */
export function lockReason({ locked }: NotificationItem, verb: NotificationVerb): string | null {
  const reason = locked != null && Object.hasOwn(locked, verb) ? locked[verb] : null;
  return typeof reason === 'string' ? reason : null;
}
