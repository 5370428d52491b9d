import { useEffect, useRef, type RefObject } from 'react';
import { useCenter } from './centerContext';
import type { ItemRow } from './listLines';

export interface ReadOnSightProps {
  readonly feed: RefObject<HTMLElement | null>;
  /** The rows that are drawn; some of them are out of sight. */
  readonly rows: readonly ItemRow[];
}

/** So long a row must be in sight, with the list at rest. */
const dwellMs = 1000;

/** Marks as read what has been in sight for a second, all of it with one intent, while the page itself is seen. */
export function ReadOnSight({ feed, rows }: ReadOnSightProps) {
  const { act } = useCenter();
  const unread = useRef(new Map<string, readonly string[]>());
  useEffect(() => {
    unread.current = new Map(
      rows.map(({ key, bundle }) => [
        key,
        bundle.items.filter(({ readAt }) => readAt == null).map(({ id }) => id),
      ]),
    );
  });
  const drawn = rows.map(({ key }) => key).join(' ');
  useEffect(() => {
    if (act === null || feed.current === null) return undefined;
    const inSight = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      if (document.hidden || inSight.size === 0) return;
      timer = setTimeout(() => {
        const ids = [...inSight].flatMap((key) => unread.current.get(key) ?? []);
        if (ids.length > 0) act({ verb: 'read', ids, isAutomatic: true });
      }, dwellMs);
    };
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const key = (target as HTMLElement).dataset.key ?? '';
          if (isIntersecting) inSight.add(key);
          else inSight.delete(key);
        }
        wait();
      },
      // Half of it is enough: a row may be higher than the list.
      { threshold: 0.5 },
    );
    for (const row of feed.current.querySelectorAll('article')) watch.observe(row);
    document.addEventListener('visibilitychange', wait);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
      document.removeEventListener('visibilitychange', wait);
    };
  }, [act, feed, drawn]);
  return null;
}
