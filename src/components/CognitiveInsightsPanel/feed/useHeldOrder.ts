import { type FocusEvent, useState } from 'react';
import { holdOrder } from './holdOrder';
import type { FeedItem } from '../insightsView';

export interface HeldItems {
  /** What is shown, in the order that a reader has before them. */
  readonly items: readonly FeedItem[];
  /** What came since, in order of attention. */
  readonly fresh: readonly FeedItem[];
  /** Takes the new order, what came since included. */
  readonly release: () => void;
  /** Handlers for the element that holds the list. */
  readonly handlers: {
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

/** Keeps the order of a list while the focus is in it, so that nothing moves under a reader. */
export function useHeldOrder(next: readonly FeedItem[]): HeldItems {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const nextIds = next.map(({ id }) => id);
  const { ids, fresh } = holdOrder(held, nextIds);
  const byId = new Map(next.map((item) => [item.id, item]));
  const pick = (wanted: readonly string[]) => wanted.flatMap((id) => byId.get(id) ?? []);
  return {
    items: held === null ? next : pick(ids),
    fresh: pick(fresh),
    release: () => setHeld((current) => (current === null ? null : nextIds)),
    handlers: {
      onFocus: () => setHeld((current) => current ?? nextIds),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setHeld(null);
      },
    },
  };
}
