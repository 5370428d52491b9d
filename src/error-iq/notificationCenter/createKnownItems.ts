import { mergeNotifications } from '../../notifications';
import type { NotificationItem } from '../../model';

/** The items of one center from all three places: the stream, pages of history, and what was shown from here. */
export interface KnownItems {
  readonly get: () => readonly NotificationItem[];
  readonly setStreamed: (items: readonly NotificationItem[]) => void;
  readonly addHistory: (items: readonly NotificationItem[]) => void;
  /** Adds an item that was shown from here. */
  readonly addShown: (item: NotificationItem) => void;
}

/**
 * Gathers items by id. What the stream says goes before a page of history, since the page may be older; what was shown
 * from here gives way to the service's item of the same id. The same array until something changes.
 */
export function createKnownItems(): KnownItems {
  let streamed: readonly NotificationItem[] = [];
  let history: readonly NotificationItem[] = [];
  const shown: NotificationItem[] = [];
  let all: readonly NotificationItem[] = [];

  function gather(): void {
    const ids = new Set([...streamed, ...history].map(({ id }) => id));
    const own = shown.filter(({ id }) => !ids.has(id));
    all = mergeNotifications(mergeNotifications(own, history), streamed);
  }

  return {
    get: () => all,
    setStreamed(items) {
      if (items === streamed) return;
      streamed = items;
      gather();
    },
    addHistory(items) {
      history = mergeNotifications(history, items);
      gather();
    },
    addShown(item) {
      shown.push(item);
      gather();
    },
  };
}
