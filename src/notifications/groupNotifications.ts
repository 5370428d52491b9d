import type { NotificationItem } from '../model';
import { calendar } from './calendar';
import { isKnownTime } from './isKnownTime';

/** By what items are put together; `none` is one group of all. */
export type NotificationGrouping = 'none' | 'day' | 'type' | 'source' | 'thread';

/** Items that stand under one heading. */
export interface NotificationGroup {
  /** Unique within its grouping; `''` holds those that have no such thing. */
  readonly key: string;
  readonly items: readonly NotificationItem[];
  /** How many of its items nobody has read. */
  readonly unread: number;
  /** For days: the calendar day in the time zone, as days since 1 January 1970; `null`: the time is not usable. */
  readonly day: number | null;
  /** For days: how many days before today; below 0 is in the future. */
  readonly daysAgo: number | null;
}

/** What calendar days depend on. Groupings other than by day need neither. */
export interface GroupOptions {
  /** IANA time zone in which a day begins. */
  readonly timeZone: string;
  /** Epoch milliseconds; what counts as today. `null`: not known, as while a page is rendered on a server. */
  readonly now: number | null;
}

const fields = { type: 'type', source: 'source', thread: 'threadId' } as const;

/**
 * Sorts items into groups. Items keep their order within a group, and a group stands where its first item stood. Days
 * are calendar days of the time zone, so yesterday is yesterday also when clocks change. O(n).
 *
 * @throws RangeError when the grouping is by day and the zone is not known.
 */
export function groupNotifications(
  items: readonly NotificationItem[],
  by: NotificationGrouping,
  { timeZone, now }: GroupOptions,
): NotificationGroup[] {
  const dayOf = by === 'day' ? calendar(timeZone) : null;
  const today = now === null ? null : (dayOf?.(now) ?? null);
  const groups = new Map<string, { items: NotificationItem[]; day: number | null }>();
  for (const item of items) {
    const day = dayOf !== null && isKnownTime(item.createdAt) ? dayOf(item.createdAt) : null;
    const key = by === 'none' || by === 'day' ? String(day ?? '') : (item[fields[by]] ?? '');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { items: [item], day });
    else group.items.push(item);
  }
  return [...groups].map(([key, group]) => ({
    key,
    items: group.items,
    unread: group.items.filter(({ readAt }) => readAt == null).length,
    day: group.day,
    daysAgo: group.day === null || today === null ? null : today - group.day,
  }));
}
