import type { Format } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import { folderOf, isKnownTime, needsAck } from '../../notifications/index';
import type { InboxMessageKey } from './inboxMessages';

const minute = 60_000;

export type CenterFormat = Format<InboxMessageKey>;

/** A priority in a word: the component's for a known one, the service's own for another. */
export function priorityLabel(priority: string, format: CenterFormat): string {
  return priority === 'critical' ||
    priority === 'high' ||
    priority === 'medium' ||
    priority === 'low'
    ? format.text(priority)
    : priority;
}

/** A type in words: what the app calls it, or its own name made readable, such as "Error alert" of `error_alert`. */
export function typeLabel(
  type: string,
  labels: Readonly<Record<string, string>> | undefined,
): string {
  const given = labels && Object.hasOwn(labels, type) ? labels[type] : undefined;
  const words = type.replace(/[_.-]+/g, ' ').trim();
  return given ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** When an item came, in the words of a list: relative; absolute when it is from the future; never a time it has not. */
export function timeLabel(at: number, now: number | null, format: CenterFormat): string {
  if (!isKnownTime(at)) return format.text('unknownTime');
  if (now === null) return format.date(at);
  if (at > now + 2 * minute) return format.dateTime(at);
  if (at > now - minute) return format.text('justNow');
  return now - at < 7 * 24 * 60 * minute ? format.relative(at, now) : format.date(at);
}

/** Where an item is when it is not in the inbox: archived, expired, or snoozed until when; `''`: it is there. */
export function folderText(
  item: NotificationItem,
  now: number | null,
  format: CenterFormat,
): string {
  const folder = folderOf(item, now ?? undefined);
  if (folder === 'archived') return format.text('tabArchived');
  if (folder === 'expired') return format.text('expired');
  return folder === 'snoozed' && item.snoozedUntil !== null
    ? format.text('snoozedUntil', { time: format.dateTime(item.snoozedUntil) })
    : '';
}

/** All that colour, weight and icons say of an item, in words. */
export function itemStatus(
  item: NotificationItem,
  now: number | null,
  format: CenterFormat,
): string[] {
  const { text } = format;
  return [
    ...(item.readAt == null ? [text('unread')] : []),
    priorityLabel(item.priority, format),
    ...(needsAck(item) ? [text('needsAck')] : []),
    ...(item.actor ? [item.actor.name] : []),
    ...(item.pinnedAt == null ? [] : [text('pinned')]),
    ...(item.mutedAt == null ? [] : [text('muted')]),
    folderText(item, now, format),
  ].filter((word) => word !== '');
}
