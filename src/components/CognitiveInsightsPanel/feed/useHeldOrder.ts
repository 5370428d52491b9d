import { type FocusEvent, useState } from 'react';
import { holdOrder } from './holdOrder';
import type { FeedItem } from '../insightsView';
import { type CardNames, nameCards } from './nameCards';

export interface HeldItems {
  /** What is shown, in the order that a reader has before them. */
  readonly items: readonly FeedItem[];
  /** What came since, in order of attention. */
  readonly fresh: readonly FeedItem[];
  /** The name of an item's card, which outlives the item's id. */
  readonly keyOf: (item: FeedItem) => string | undefined;
  /** Takes the new order, what came since included. */
  readonly release: () => void;
  /** Handlers for the element that holds the list. */
  readonly handlers: {
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

const nobody: CardNames = { items: [], keys: [] };

/** Keeps the order of a list while the focus is in it, so that nothing moves under a reader. */
export function useHeldOrder(next: readonly FeedItem[]): HeldItems {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const [named, setNamed] = useState(nobody);
  const names = named.items === next ? named : nameCards(next, named);
  if (names !== named) {
    setNamed(names);
    if (held !== null) setHeld(withoutReturned(held, names, named));
  }

  const { ids, fresh } = holdOrder(held, names.keys);
  const byKey = new Map(names.keys.map((key, index) => [key, next[index]]));
  const keys = new Map(next.map((item, index) => [item, names.keys[index]]));
  const pick = (wanted: readonly string[]) => wanted.flatMap((key) => byKey.get(key) ?? []);
  return {
    items: held === null ? next : pick(ids),
    fresh: pick(fresh),
    keyOf: (item) => keys.get(item),
    release: () => setHeld((current) => (current === null ? null : names.keys)),
    handlers: {
      onFocus: () => setHeld((current) => current ?? names.keys),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setHeld(null);
      },
    },
  };
}

/** What was dismissed and is back by itself is new to a reader; what a person took back stands where it stood. */
function withoutReturned(
  held: readonly string[],
  names: CardNames,
  before: CardNames,
): readonly string[] {
  const shown = new Set(before.keys);
  const returned = new Set(
    names.keys.filter((key, index) => names.items[index]?.backBecause != null && !shown.has(key)),
  );
  return returned.size === 0 ? held : held.filter((key) => !returned.has(key));
}
