/** An order that stays while a person is in it, and what has come since. */
export interface HeldOrder {
  /** The held ids that still exist, in the held order. */
  readonly ids: readonly string[];
  /** Ids that are not shown yet, in their own order. */
  readonly fresh: readonly string[];
}

/**
 * Keeps an order under a reader's eyes: what was held stays where it is, what is gone leaves, and what is new waits
 * until it is asked for. Without a held order the next one is taken as it is.
 */
export function holdOrder(held: readonly string[] | null, next: readonly string[]): HeldOrder {
  if (held === null) return { ids: next, fresh: [] };
  const existing = new Set(next);
  const shown = new Set(held);
  return {
    ids: held.filter((id) => existing.has(id)),
    fresh: next.filter((id) => !shown.has(id)),
  };
}
