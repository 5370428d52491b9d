import { useState } from 'react';
import type { NotificationItem } from '../../model/index';

interface Seen {
  readonly items: readonly NotificationItem[];
  /** What has arrived since the first load, in that order: the last change's and a hundred before. */
  readonly arrived: readonly NotificationItem[];
  /** Arrived and not shown yet. */
  readonly withheld: ReadonlySet<string>;
}

const none: readonly NotificationItem[] = [];
const mostKept = 100;
const nobody: ReadonlySet<string> = new Set();

/** Which items nobody has seen before. An older one is a page of history, and nobody has waited for it. */
function newsOf(items: readonly NotificationItem[], before: readonly NotificationItem[]) {
  const known = new Set(before.map(({ id }) => id));
  const newest = before.reduce(
    (latest, { createdAt }) => (createdAt > latest ? createdAt : latest),
    -Infinity,
  );
  return items.filter(
    ({ id, createdAt, readAt, archivedAt }) =>
      !known.has(id) && createdAt >= newest && readAt == null && archivedAt == null,
  );
}

function look(
  items: readonly NotificationItem[],
  before: Seen,
  isReading: boolean,
  isFirst: boolean,
): Seen {
  const news = isFirst ? none : newsOf(items, before.items);
  if (news.length === 0) return { ...before, items };
  return {
    items,
    arrived: [...before.arrived.slice(-mostKept), ...news],
    withheld: isReading
      ? new Set([...before.withheld, ...news.map(({ id }) => id)])
      : before.withheld,
  };
}

/**
 * Tells what has arrived since the first load, and withholds it from the list while somebody reads there, so that nothing
 * moves under their eyes.
 */
export function useArrivals(
  items: readonly NotificationItem[],
  { isReading, isLoading }: { readonly isReading: boolean; readonly isLoading: boolean },
) {
  const [seen, setSeen] = useState<Seen>({ items, arrived: none, withheld: nobody });
  const [hasLoaded, setHasLoaded] = useState(!isLoading);
  let current = seen;
  if (seen.items !== items) {
    current = look(items, seen, isReading, !hasLoaded);
    setSeen(current);
  }
  if (!isLoading && !hasLoaded) setHasLoaded(true);
  const show = () => setSeen((before) => ({ ...before, withheld: nobody }));
  return { arrived: current.arrived, withheld: current.withheld, show };
}
