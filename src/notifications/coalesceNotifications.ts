import type { NotificationItem } from '../model';

/** One row of a list: an item and those that say the same. */
export interface NotificationBundle {
  /** The first of its items in the given order; the one that is shown. */
  readonly item: NotificationItem;
  /** All of them, in the given order; one or more. */
  readonly items: readonly NotificationItem[];
  readonly unread: number;
}

/** How near in time two items of the same content must be to stand in one bundle. */
export interface CoalesceOptions {
  /** Two items are duplicates when at most this many milliseconds lie between them. @default 60000 */
  readonly windowMs?: number | undefined;
}

const sayingOf = ({ dedupeKey, type, source, title, priority }: NotificationItem): string =>
  dedupeKey != null
    ? JSON.stringify([dedupeKey])
    : JSON.stringify([type, source ?? null, title, priority]);

/**
 * Puts items that say the same at about the same time into one bundle. They say the same when they share a `dedupeKey`,
 * or type, source, title and priority; each is at most `windowMs` from its neighbour in time, so a steady drip stays one
 * bundle. A pinned item stands alone, as does one that must be acknowledged or, without a `dedupeKey`, brings actions: each
 * of those is a matter of its own. A bundle stands where its first item stood; no item is lost. O(n log n).
 */
export function coalesceNotifications(
  items: readonly NotificationItem[],
  { windowMs = 60_000 }: CoalesceOptions = {},
): NotificationBundle[] {
  const sayings = new Map<string, NotificationItem[]>();
  const runOf = new Map<NotificationItem, NotificationItem>();
  for (const item of items) {
    if (item.pinnedAt != null || item.requiresAck === true || Number.isNaN(item.createdAt))
      continue;
    if (item.dedupeKey == null && item.actions != null && item.actions.length > 0) continue;
    const saying = sayingOf(item);
    const said = sayings.get(saying);
    if (said === undefined) sayings.set(saying, [item]);
    else said.push(item);
  }
  for (const said of sayings.values()) {
    let previous: NotificationItem | null = null;
    for (const item of said.sort((a, b) => b.createdAt - a.createdAt)) {
      const joins = previous !== null && previous.createdAt - item.createdAt <= windowMs;
      runOf.set(item, joins && previous !== null ? (runOf.get(previous) ?? item) : item);
      previous = item;
    }
  }
  const bundles = new Map<NotificationItem, NotificationItem[]>();
  for (const item of items) {
    const run = runOf.get(item) ?? item;
    const bundle = bundles.get(run);
    if (bundle === undefined) bundles.set(run, [item]);
    else bundle.push(item);
  }
  return [...bundles.values()].flatMap((bundle) => {
    const [item] = bundle;
    if (item === undefined) return [];
    return { item, items: bundle, unread: bundle.filter(({ readAt }) => readAt == null).length };
  });
}
