import type { Format } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import { blocksVerb, lockReason, type NotificationVerb } from '../../notifications/index';
import type { NotificationMessageKey } from './messages';
import { verbNames } from './verbNames';

/**
 * Why none of some items allows a verb now, for people: their reason if they share one. `null`: at least one of them does.
 */
export function whyNot(
  items: readonly NotificationItem[],
  verb: NotificationVerb,
  { text }: Format<NotificationMessageKey>,
): string | null {
  const count = items.length;
  if (count === 0 || items.some((item) => !blocksVerb(item, verb))) return null;
  const [reason = null, ...others] = new Set(items.map((item) => lockReason(item, verb)));
  if (others.length === 0 && reason === null) return text('blocked', { count });
  return others.length > 0 || reason === null || reason.trim() === ''
    ? text('locked', { count, action: text(verbNames[verb].name) })
    : reason;
}
