import { useState } from 'react';
import type { NotificationItem } from '../../model/index';

interface Seen {
  readonly items: readonly NotificationItem[];
  readonly ids: ReadonlySet<string>;
  readonly newest: number;
  /** What has arrived since the first load, in that order: the last change's and a hundred before. */
  readonly arrived: readonly NotificationItem[];
  /** Arrived and not shown yet. */
  readonly withheld: ReadonlySet<string>;
}

const none: readonly NotificationItem[] = [];
const mostKept = 100;
const nobody: ReadonlySet<string> = new Set();

function look(
  items: readonly NotificationItem[],
  before: Seen | null,
  isReading: boolean,
  isFirst: boolean,
): Seen {
  const ids = new Set(items.map(({ id }) => id));
  const newest = items.reduce(
    (latest, { createdAt }) => (createdAt > latest ? createdAt : latest),
    -Infinity,
  );
  const news =
    before === null || isFirst
      ? none
      : items.filter(
          // An older item is a page of history, and nobody has waited for it.
          ({ id, createdAt, readAt, archivedAt }) =>
            !before.ids.has(id) &&
            createdAt >= before.newest &&
            readAt == null &&
            archivedAt == null,
        );
  const withheld =
    before !== null && isReading && news.length > 0
      ? new Set([...before.withheld, ...news.map(({ id }) => id)])
      : (before?.withheld ?? nobody);
  const known = before?.arrived ?? none;
  const arrived = news.length === 0 ? known : [...known.slice(-mostKept), ...news];
  return { items, ids, newest, arrived, withheld };
}

/**
 * Tells what has arrived since the first load, and withholds it from the list while somebody reads there, so that nothing
 * moves under their eyes.
 */
export function useArrivals(
  items: readonly NotificationItem[],
  { isReading, isLoading }: { readonly isReading: boolean; readonly isLoading: boolean },
) {
  const [seen, setSeen] = useState<Seen>(() => look(items, null, false, true));
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
