import type { Insight } from '../../model';

/** What findings can stand together by, under a heading each. */
export type InsightGrouping = 'kind' | 'severity' | 'source';

/** A finding as it is shown. */
interface Shown {
  readonly shown: Insight;
}

/** The value that a finding is grouped by, as its source sends it; `''`: it sends none. */
export function groupOf({ shown }: Shown, by: InsightGrouping): string {
  return (by === 'source' ? shown.provenance?.source : shown[by]) ?? '';
}

/**
 * Puts findings of one group beside each other. Groups come in the order of their first finding, which is the one that
 * deserves most attention, and keep the order within. Cost: linear.
 */
export function groupItems<Item extends Shown>(
  items: readonly Item[],
  by: InsightGrouping | undefined,
): readonly Item[] {
  if (by === undefined) return items;
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = groupOf(item, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].flat();
}
