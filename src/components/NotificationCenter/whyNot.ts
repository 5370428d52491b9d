import type { Format } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import { blocksVerb, lockReason, type NotificationVerb } from '../../notifications/index';
import type { NotificationMessageKey } from './messages';
import { verbNames } from './verbNames';

/** Why none of some items allows a verb now, for people; `null`: at least one of them does. */
export function whyNot(
  items: readonly NotificationItem[],
  verb: NotificationVerb,
  { text }: Format<NotificationMessageKey>,
): string | null {
  const [first] = items;
  if (first === undefined || items.some((item) => !blocksVerb(item, verb))) return null;
  const reason = lockReason(first, verb);
  const count = items.length;
  if (reason === null) return text('blocked', { count });
  return reason.trim() === ''
    ? text('locked', { count, action: text(verbNames[verb].name) })
    : reason;
}
